/**
 * Closed lists of words that stand beside names in news, in English, French, German and a little Ukrainian and Russian.
 * Written in lower case, without dots. A word that is missing costs a link; none of them may make a wrong one.
 */
function listOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(" ").split(" "));
}

/** Offices and forms of address that stand before a person. */
export const titles = listOf(
  "mr mrs ms miss mx dr prof professor sir dame lord hon rev reverend fr father sister brother pastor rabbi imam",
  "president presidents ex-president president-elect vice-president chancellor premier minister ministers secretary",
  "senator senators sen sens rep reps representative congressman congresswoman governor governors gov govs mayor",
  "councillor commissioner ambassador envoy speaker leader chairman chairwoman chair chief ceo cfo coo cto director head",
  "general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl admiral adm commander cmdr",
  "officer sheriff judge justice attorney prosecutor lawyer king queen prince princess duke duchess emperor pope",
  "cardinal archbishop bishop saint coach manager candidate mp mep md deputy dictator taoiseach spokesman",
  "spokeswoman spokesperson editor author actor actress singer writer columnist correspondent analyst economist",
  "historian billionaire founder co-founder activist journalist lawmaker",
  "président présidente ministre chancelier chancelière sénateur sénatrice député députée maire monsieur madame",
  "mademoiselle mme mlle m général colonel capitaine ambassadeur pape roi reine prince princesse docteur professeur",
  "präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin",
  "außenminister außenministerin ministerpräsident ministerpräsidentin bürgermeister herr frau könig königin papst",
  "президент президента президентом міністр прем’єр-міністр канцлер пан пані министр премьер-министр господин",
);

/** Offices in the cases of Slavic languages, and in the compounds of German. */
const titleForms = [
  /^(?:ex-|екс-)?(?:президент|міністр|министр|прем['’ʼ]?єр|премьер|канцлер|сенатор|депутат|генерал|посол|посла|послу|речник|мер|мэр)(?:а|у|ові|ом|ем|і|е|ка|ки|ку|кою)?$/u,
  /^(?:prezydent|premier|minist[er]{1,2}|kancler[z]?|senator|ambasador|generał|rzeczni[ck]|marszał[e]?k|ministr|premiér|kancléř)(?:a|em|owi|u|y|ą|ka|i|iem|ę)?$/u,
  /^\p{L}{3,}(?:minister|präsident|kanzler|chef|sprecher|meister|führer|trainer|leiter)(?:in|s|n|en)?$/u,
];

/** Whether a word in small letters and without dots is an office or a form of address. */
export function isTitle(bare: string): boolean {
  const last = bare.slice(bare.lastIndexOf("-") + 1);
  return titles.has(bare) || titles.has(last) || titleForms.some((form) => form.test(bare));
}

/** Streets and the like, which are called after places: “la rue de Paris”. */
export const streets = listOf(
  "rue avenue boulevard quai gare porte rua calle via ulica ulicy вулиця вулиці улица улице",
);

/** Offices that are named after a place: “President of France”, “Mayor of Paris”. */
export const offices = listOf(
  "president vice-president chancellor premier minister governor mayor ambassador secretary government parliament",
  "leader leaders people citizens capital président ministre maire ambassadeur gouvernement präsident regierung",
  "parts most much all some many half none north south east west northeast northwest southeast southwest outside",
  "out instead because ahead inside one two three four several both each members invasion",
);

/** Words that begin a sentence and say nothing of the name behind them. */
export const openers = listOf(
  "a about above according across after again against ahead all along although also amid among an and another any",
  "around as at back because before behind below beneath beside besides between beyond both but by can could despite",
  "did does do down during each earlier either even every except few for formerly from further given had has have he",
  "her here his how however if in indeed inside instead into is it its just last late later let like many may",
  "meanwhile might more most much my near nearby nearly neither next no none nor not nothing now of off often on once",
  "one only onto or other others our out outside over past perhaps per plus previously quite rather recently same",
  "she should since so some sometimes soon still such than that the their then there therefore these they this those",
  "though three through throughout thus till to today together tomorrow tonight too toward towards two under unless",
  "unlike until up upon us very via was we were what whatever when where whereas whether which while who whoever whose",
  "why will with within without would yes yesterday yet you your both when did asked said says",
  "à au aux avant après avec car ce ces cette chez comme contre dans de depuis des deux donc du elle en encore enfin",
  "entre et hier ici il ils je jusqu la là le les leur lors lorsque mais malgré même moins ni non nous on or ou où",
  "par parmi pas pendant plus pour pourquoi pourtant puis quand que quel quelle qui quoi sa sans selon ses si sinon",
  "son sous sur tandis tous tout toute très trois un une vers voici voilà vous",
  "aber als am an auch auf aus außer bei beim bis da damit dann das dass dem den denn der des die dies diese dieser",
  "doch dort durch ein eine einem einen einer er es für gegen gestern heute hier hinter ich ihr im in ist ja jedoch",
  "laut mit nach nachdem neben nicht noch nun nur ob oder ohne schon sein seit seine sich sie so sogar trotz über um",
  "und unter vom von vor während warum was weil wenn wer wie wieder wir wo zu zum zur zwischen",
  "w we z ze na do od po za u i o ale czy gdy jak jeśli kiedy przed przy dla bez nad pod przez w tym po nie się ten ta to tak także też",
  "v ve s se k ke na do od po za u o i a pro při před nad pod ale když jak",
  "а але бо в від до з за зі із й і на над не о об під по про та також у це що як и из к на но о от с со так что это",
);

/** Days and months: they stand beside names without being part of them, and are sometimes names themselves. */
export const calendar = listOf(
  "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun",
  "january february march april may june july august september october november december",
  "jan feb mar apr jun jul aug sep sept oct nov dec",
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober",
  "dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre",
  "octobre novembre décembre",
);

/** What joins a name to the one before it: “Bank of England”, “Ursula von der Leyen”. */
export const particles = listOf(
  "of de du des da das do dos di del della dei von van der den ter ten zu zur zum bin ibn ben al el y e af av la le les",
);

/** Articles between such a word and a name: “Bank of the United States”. */
export const articles = listOf("the la le les l der dem den die das");

/**
 * What a name is joined to by a hyphen where the whole still speaks of what bears it: “Paris-based”, “Macron-led”. Behind any
 * other word the name is part of another thing’s: “django-core”.
 */
export const describing = listOf(
  "based born bred raised educated trained led backed funded financed sponsored supported owned controlled held run ruled " +
    "governed operated managed occupied annexed administered appointed imposed brokered mediated drafted proposed made built " +
    "produced designed designated assembled listed registered headquartered flagged bound facing aligned affiliated allied " +
    "linked related inspired influenced focused centred centered driven dominated dependent specific sceptic skeptic critical " +
    "friendly hostile loyal leaning speaking language area wide style type era like only to " +
    "nahe naher nahen nahes treue treuer treuen kritische kritischer kritischen freundliche freundlicher freundlichen " +
    "feindliche geführte geführten finanzierte unterstützte",
);

/** Things that bear the name of a place and are another place: “Washington state”. */
export const areas = listOf("state county province oblast prefecture township parish");

/** Things that are called after places; after one of them, the place’s name still means the place. */
export const institutions = listOf(
  "university college school institute museum library hospital airport station street avenue road square bridge",
  "court supreme high house senate congress parliament assembly council city state county department ministry office",
  "agency police army navy air national international central federal post times journal tribune herald daily news",
  "bank stock exchange club united fc olympics games festival week agreement accord accords treaty summit conference",
  "declaration convention commission committee union federation association party republican democratic democrats",
  "republicans government embassy region district river sea lake gulf bay island islands mountains peninsula north",
  "south east west northern southern eastern western central greater upper lower new old downtown upstate",
);

/** Names that are common words: at the beginning of a sentence nobody can tell which is meant. */
export const commonWords = listOf(
  "reading nice bath split mobile march male turkey may mark will grant bush brown green black white gray grey king",
  "price rice young long west hunt page case best love power powers walker rich cook baker carpenter mason smith",
  "fisher hunter cash day hill wood woods stone rose lane park field fields forest banks rivers bell ball bond budget",
  "buffalo hope faith grace joy summer winter spring august sandy ray art bill frank jack pat rob sue drew chase",
  "chance major marshall justice law storm snow frost lamb wolf fox bird cruz short strong swift sharp wise noble",
  "orange apple shell target gap visa meta square stripe slack zoom oracle amazon signal reform labour renaissance",
  "data energy",
);

/** Signs that a lower-case word behind them is a verb: “to design”, “they lead”. */
export const beforeVerbs = listOf(
  "to will can could would should must may might shall we they i you he she it who not and us cannot help helps",
  "helped let lets please then also never always by",
);

/** Regions that tell one town from another of its name: “Paris, Texas”. */
export const regions = new Set(
  [
    "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois",
    "indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri",
    "montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma",
    "oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington",
    "west virginia,wisconsin,wyoming",
    "ala,ariz,ark,calif,colo,conn,del,fla,ga,ill,ind,kan,ky,la,md,mass,mich,minn,miss,mo,mont,neb,nev,n.h,n.j,n.m",
    "n.y,n.c,n.d,okla,ore,pa,r.i,s.c,s.d,tenn,tex,vt,va,w.va,wash,wis,wyo",
    "al,ak,az,ar,ca,co,ct,de,fl,hi,id,il,in,ia,ks,me,mi,mn,ms,mt,ne,nv,nh,nj,nm,ny,nc,nd,oh,ok,or,ri,sc,sd,tn,tx,ut",
    "wv,wi,wy,wa,ma,ontario,ont,quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick",
    "new south wales,queensland,victoria,tasmania,south australia,western australia,jamaica,nsw",
  ]
    .join(",")
    .split(","),
);
