/**
 * Given names, in folded letters, that hardly anybody bears as a family name. A family name of this
 * list has probably changed places with the given name.
 */
export const commonGivenNames: ReadonlySet<string> = new Set(
  'agnieszka aleksandra alessandra alessandro amanda anastasia andrzej angela astrid barbara birgit birgitta catherine charlotta charlotte chiara christina christine cynthia deborah dmitry ekaterina elizabeth emily ewa federica francesca giulia giuseppe hakan hannah heather heike ingrid isabella isabelle jennifer jeremy jessica joshua julia julie katarina katherine kathleen kathryn kevin kirsten kristin kristina krzysztof laura linda malgorzata margaret matteo melissa michelle mikhail monika nancy natalia nicole olga oyvind pamela patricia petra piotr rebecca sabine samantha sandra sergey sharon sigrid silke sofia solveig sophie stefano stephanie susan susanne svetlana tatiana timothy tomasz torbjorn ulrike valentina victoria vladimir wojciech wolfgang zachary'.split(
    ' ',
  ),
);
