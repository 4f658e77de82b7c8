import { listWords } from './by-language.ts';

/** Headings under which a reference list stands. In lower case. */
export const referenceHeadings: ReadonlySet<string> = new Set(
  listWords({
    en: 'references|reference list|list of references|references cited|works cited|literature cited|cited literature|bibliography|select bibliography|selected bibliography|literature|sources|references and notes|cited works|reference',
    nb: 'referanser|referanseliste|litteratur|litteraturliste|litteraturreferanser|litteraturhenvisninger|kilder|kildeliste|bibliografi|kildehenvisninger|referansar|litteraturliste og kilder|kjelder|kjeldeliste',
    da: 'referencer|referenceliste|litteraturfortegnelse|kildefortegnelse|litteraturhenvisninger',
    sv: 'referenser|referenslista|litteraturförteckning|källor|källförteckning|käll- och litteraturförteckning|litteratur och källor|källhänvisningar',
    de: 'literatur|literaturverzeichnis|quellen|quellenverzeichnis|quellen- und literaturverzeichnis|literatur- und quellenverzeichnis|bibliographie|bibliografie|referenzen|zitierte literatur|literaturangaben|literaturliste|verwendete literatur',
    nl: 'referenties|referentielijst|literatuur|literatuurlijst|bronnen|bronnenlijst|bibliografie|geraadpleegde literatuur|literatuurverwijzingen',
    fr: 'références|références bibliographiques|bibliographie|liste de références|liste des références|ouvrages cités|sources|bibliographie et sources',
    es: 'referencias|referencias bibliográficas|bibliografía|lista de referencias|obras citadas|fuentes|literatura citada|bibliografía citada',
    pt: 'referências|referências bibliográficas|bibliografia|lista de referências|obras citadas|fontes',
    it: 'riferimenti|riferimenti bibliografici|bibliografia|opere citate|fonti|letteratura',
    ca: 'referències|bibliografia|referències bibliogràfiques',
    fi: 'lähteet|lähdeluettelo|kirjallisuus|kirjallisuusluettelo|viitteet',
    is: 'heimildir|heimildaskrá',
    et: 'kasutatud kirjandus|viited|allikad',
    lv: 'literatūra|avoti|izmantotā literatūra',
    lt: 'literatūra|šaltiniai',
    pl: 'bibliografia|literatura|piśmiennictwo|źródła|spis literatury|wykaz literatury',
    cs: 'literatura|seznam literatury|použitá literatura|zdroje|bibliografie|reference',
    sk: 'literatúra|zoznam literatúry|použitá literatúra',
    sl: 'literatura|viri|viri in literatura',
    hr: 'literatura|popis literature|bibliografija|izvori',
    hu: 'irodalom|irodalomjegyzék|hivatkozások|felhasznált irodalom|bibliográfia',
    ro: 'bibliografie|referințe|referințe bibliografice',
    el: 'βιβλιογραφία|αναφορές|βιβλιογραφικές αναφορές',
    tr: 'kaynakça|kaynaklar|referanslar',
    ru: 'литература|список литературы|библиография|источники|список источников|список использованной литературы',
    uk: 'література|список літератури|бібліографія|джерела|список використаних джерел',
  }),
);
