/** Works made up for these tests, with names of every kind. */
export const bib = `
@book{smith2019, author = {Smith, John}, title = {Rivers}, date = {2019}}
@book{jones2018, author = {Smith, John and Jones, Mary}, title = {Lakes}, date = {2018}}
@book{able2017, author = {Able, A. and Baker, B. and Cook, C.}, title = {Seas}, date = {2017}}
@book{cut2016, author = {Frisch, F. and others}, title = {Bays}, date = {2016}}
@book{dehaas2015, author = {de Haas, Hein}, title = {Roads}, date = {2015}}
@book{oord2014, author = {van den Oord, Anna}, title = {Paths}, date = {2014}}
@report{who2015, author = {{World Health Organization}}, title = {Health}, date = {2015}}
@report{greta2022, author = {{Group of Experts on Action against Trafficking in Human Beings (GRETA)}}, title = {Access}, date = {2022}}
@report{undesa2020, author = {{United Nations Department of Economic and Social Affairs}}, title = {Stock}, date = {2020}}
@report{kom2017, author = {{Coordinating Unit for Victims}}, title = {Report}, date = {2017}}
@book{marquez1967, author = {García Márquez, Gabriel}, title = {Years}, date = {1967}}
@article{castaneda2013, author = {Castañeda, Heide}, title = {Streets}, date = {2013}}
@article{muller2010, author = {Müller, Eva}, title = {Towns}, date = {2010}}
@article{li2011, author = {Li, Wei}, title = {Hills}, date = {2011}}
@article{li2011h, author = {Li, Hong}, title = {Islands}, date = {2011}}
@article{olsen2012, author = {Olsen, Kari}, title = {On the migration of people to the north}, doi = {10.1/a}, date = {2012}}
@article{olsen2012x, author = {Olsen, Kari}, title = {On the Migration of People to the North}, date = {2012}}
@article{berg2013b, author = {Berg, Nils}, title = {Trees}, date = {2013}}
@article{berg2013a, author = {Berg, Nils}, title = {Brooks}, date = {2013}}
@book{freud2002, author = {Freud, Sigmund}, title = {Essays}, date = {2002}, origdate = {1905}}
@book{moe, author = {Moe, Per}, title = {Leaflet}}
@book{lund, author = {Lund, Eva}, title = {Soon}, pubstate = {inpress}}
@legislation{dir2011, title = {Directive 2011/36/EU on preventing trafficking}, date = {2011}}
@collection{kushen2011, editor = {Kushen, Robert}, title = {Silence}, date = {2011}}
@book{vuolajarvi2019, author = {Vuolajärvi, Niina}, title = {Models}, date = {2019}}
@book{king1963, author = {King, Jr., Martin Luther}, title = {Letter}, date = {1963}}
@book{xi2014, author = {Xi, Jinping}, title = {Governing}, date = {2014}}
@book{weiss2014, author = {Weiß, Anna and Øster, Bo}, title = {Snow}, date = {2014}}
@book{mello2012, author = {Büthe, Tim and Mello e Souza, André}, title = {Aid}, date = {2012}}
@book{wang2012, author = {Wang, A.}, title = {Ports}, date = {2012}}
@book{wang2001, author = {Wong, A.}, title = {Quays}, date = {2001}}
@book{yuval2005, author = {Yuval-Davis, Nira}, title = {Borders}, date = {2005}}
@book{torres2006, author = {{Torres Vega}, Ana}, title = {Walls}, date = {2006}}
@book{hooks1994, author = {hooks, bell}, title = {Classes}, date = {1994}}
`;
