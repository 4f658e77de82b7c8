const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Small words within the names of people: `van den Berg`, `de Haas`. */
export const particles = list(
  "van von der den de la le du des di da del della dos das do zu zum zur ter ten te el al af av d l 't",
);

/** Small words within the names of organisations. */
export const organisationWords = list(
  'of for the on in and against to i for og und für de des du et',
);

/** What stands between two names. */
export const connectors = list('and & og und y e et och');

/** What may stand before a name in brackets; anything else makes the brackets a remark. */
export const leadWords = list(
  'see also cf. cf e.g. eg e.g., i.e. compare but in as cited quoted discussed reviewed by from after adapted following per for example examples and or source: sources: via contra se jf. jf f.eks. vgl. siehe z.b. voir',
);

/** Words with a capital that begin a sentence or a remark, and are no names before a year. */
export const noNames = list(
  `table tables figure figures fig fig. box chapter section part appendix note notes annex step phase wave round
  version edition volume issue number no page equation eq model study studies experiment sample group case cases
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday
  spring summer autumn fall winter since until till before after around about circa during between from in on at by to
  the this that these those a an it its their his her our your my we he she they i
  updated revised published accessed retrieved data year years total born died died. est established founded adopted`,
);

/** A phrase with one of these is the name of a law, a meeting, a publisher, a product: no author. */
export const nameOfThing = list(
  `act acts law laws code convention conventions protocol treaty treaties directive regulation constitution amendment bill
  decree resolution declaration agreement accord charter covenant statute decision framework
  press books verlag publishers publishing publications forlag editions
  court conference congress symposium summit olympics games cup championship election elections census
  war crisis revolution attack attacks pandemic epidemic earthquake hurricane
  film movie novel album song series season episode
  edition volume plan strategy programme program project survey index report model`,
);

/** A name with one of these is an organisation, which may well be an author. */
export const organisationSigns = list(
  `organization organisation office commission institute bank council ministry department agency statistics association
  centre center university nations police foundation committee federation directorate union network institution society
  authority inspectorate secretariat parliament programme`,
);

/** Cities that exhibitions, meetings, films and photographs are placed in. */
export const cities = list(
  `oslo bergen trondheim stavanger stockholm gothenburg malmö copenhagen aarhus helsinki reykjavik london paris berlin
  munich hamburg frankfurt cologne vienna zurich geneva bern basel rome milan venice florence naples turin madrid
  barcelona lisbon porto athens brussels antwerp amsterdam rotterdam utrecht dublin edinburgh glasgow manchester
  oxford cambridge warsaw krakow prague budapest bucharest sofia belgrade zagreb sarajevo kyiv kiev moscow istanbul
  ankara palermo kyoto tokyo osaka beijing shanghai hong kong taipei seoul singapore bangkok jakarta manila delhi
  mumbai kolkata karachi lahore dhaka kathmandu tehran baghdad beirut damascus jerusalem cairo tunis algiers rabat
  casablanca lagos abuja accra nairobi kampala johannesburg york boston chicago washington philadelphia angeles
  francisco seattle toronto montreal vancouver mexico havana bogotá lima santiago sydney melbourne auckland
  wellington dakar rio cannes sundance dubai doha riyadh maastricht schengen marrakech`,
);

/** Headings under which lists of works stand, typed by hand. */
export const listHeading =
  /^(?:\d[\d.]*\s+)?(?:(?:list of |further |selected |cited |works? |key )*(?:references?|bibliography|literature(?: cited)?|works cited|reading|sources|publications)|referanser|litteratur(?:liste)?|kilder|referenser|literatur(?:verzeichnis)?|bibliographie|bibliografía|références)\b/iu;
