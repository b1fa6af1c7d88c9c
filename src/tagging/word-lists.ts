/** Closed lists of words that tell names of people and of places from others. In lower case, without dots. */
function listOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(" ").split(/\s+/));
}

/** What somebody is: before a name without a capital (“envoy Steve Witkoff”), or behind it after a comma. */
export const roles = listOf(
  "envoy spokesman spokeswoman spokesperson lawyer attorney adviser advisor aide analyst economist actor actress singer",
  "writer author novelist poet journalist reporter editor columnist correspondent historian professor teacher doctor",
  "scientist researcher engineer founder co-founder cofounder chief director manager coach captain striker defender",
  "midfielder goalkeeper footballer player champion winner runner swimmer cyclist driver boxer golfer skipper president",
  "chairman chairwoman minister premier chancellor senator congressman congresswoman governor mayor ambassador diplomat",
  "commander general officer soldier sergeant sheriff detective prosecutor judge magistrate activist campaigner leader",
  "lawmaker politician candidate deputy secretary commissioner negotiator mediator executive investor billionaire",
  "businessman businesswoman entrepreneur banker designer architect artist painter sculptor photographer filmmaker",
  "musician composer conductor pianist comedian presenter host broadcaster wife husband son daughter brother sister",
  "father mother widow cousin nephew niece friend colleague boss owner farmer fisherman nurse student resident head",
  "partner counsel expert specialist fellow curator critic star legend veteran opponent rival successor predecessor",
  "teammate compatriot seed champion trader dealer strategist priest bishop archbishop cardinal imam rabbi pope king queen prince princess",
  "ministre président présidente porte-parole député députée maire chef cheffe directeur directrice avocat avocate écrivain",
  "sprecher sprecherin chef chefin vorsitzender vorsitzende professorin experte expertin autor autorin trainer",
  "prezydent premier minister rzecznik rzeczniczka poseł posłanka szef szefowa dyrektor profesor",
  "президент міністр речник речниця депутат депутатка голова директор директорка очільник адвокат письменник письменниця посол",
  "министр депутат глава директор адвокат писатель посол представитель",
);

/** What people do and places do not: beside a name it is that of somebody. */
export const speech = listOf(
  "said says told tells added adds wrote writes argued argues insisted insists warned warns explained explains asked asks",
  "replied recalled joked admitted conceded complained vowed tweeted testified noted stressed reiterated emphasised emphasized",
  "met meets visited visits arrived flew travelled traveled signed urged vowed promised pledged accused criticised criticized praised",
  "thanked welcomed rejected refused denied announced declared ordered appointed called",
  "resigned smiled laughed died lives scored married born retired thinks believes hopes knows remembers who whose",
  "déclaré explique affirme estime assure raconte a-t-il a-t-elle",
  "sagte sagt erklärte betonte meinte schrieb fordert forderte kritisierte warnte",
  "powiedział powiedziała mówi dodał dodała podkreślił podkreśliła zaznaczył zaznaczyła stwierdził stwierdziła napisał napisała oświadczył",
  "сказав сказала заявив заявила повідомив повідомила додав додала зазначив зазначила наголосив наголосила каже розповів розповіла написав написала підкреслив",
  "сказал сказала заявил заявила сообщил сообщила добавил добавила отметил отметила рассказал рассказала подчеркнул написал",
);

/** A name with one of these words is that of an institution, a firm, a work or a day, and of nobody. */
export const things = listOf(
  "university college school academy institute institution foundation museum gallery library hospital clinic bank group party ministry",
  "council committee commission union company corporation corp inc ltd llc plc gmbh ag sa co bros holdings partners associates",
  "times post news press tribune herald journal gazette guardian telegraph independent mail mirror observer review magazine radio",
  "tv television network channel agency association federation organization organisation league cup club fc united city town rovers",
  "wanderers athletic rangers olympics games championship championships open masters tournament series festival prize award awards",
  "medal oscar court senate congress parliament house assembly government department office bureau service services force forces",
  "army navy police guard command brigade battalion regiment division corps fleet mission operation act bill treaty agreement accord accords",
  "deal plan pact protocol convention declaration constitution amendment resolution summit conference forum week day night war wars",
  "battle revolution crisis project program programme initiative campaign movement coalition alliance front brotherhood church cathedral",
  "street road avenue lane drive square boulevard highway airport station terminal hotel theatre theater stadium arena centre center",
  "tower building hall bible quran god internet facebook twitter google youtube microsoft apple amazon airlines airways motors",
  "systems technologies technology software energy oil gas steel capital markets securities insurance fund trust exchange index stock",
  "rights watch amnesty international national federal european american british african asian western eastern northern southern central",
  "democrats republicans conservatives liberals labour tories socialists greens democratic republican conservative liberal socialist communist",
  "democrat tory republic kingdom state states island islands report guide handbook story songs bros series studios pictures records",
  "entertainment media digital data security council intelligence nations treaty world global open free new old black white red blue green",
  "grand prix tour cup race rally derby stakes ministerium partei universität verein gesellschaft bundestag bundesrat landtag bundesliga zeitung",
  "straße strasse platz bahnhof flughafen krankenhaus gericht université école ministère parti assemblée conseil banque société rue avenue gare",
  "aéroport hôpital musée uniwersytet partia ministerstwo sejm senat szkoła ulica plac dworzec lotnisko szpital sąd rada",
  "університет партія міністерство рада верховна школа вулиця площа вокзал аеропорт лікарня суд інститут академія музей театр фонд банк клуб союз",
  "университет партия министерство совет дума школа улица площадь вокзал больница суд институт академия музей театр фонд банк клуб союз",
);

/** What a place is: at the end of its name (“Élysée Palace”). */
export const placeHeads = listOf(
  "palace river lake sea ocean bay gulf strait valley desert forest mountains mountain hills canyon falls beach harbour harbor",
  "peninsula island islands archipelago reef castle abbey province county oblast krai prefecture district borough canal fjord glacier",
);

/** What a place is: before its name (“Lake Geneva”, “Mount Everest”). */
export const placeBeginnings = listOf("lake mount cape fort port");

/** After these, an unknown name with a capital is most often a place. */
export const locatives = listOf(
  "in at near from to outside around across towards toward into via",
  "à en près de vers nach in aus bei w we z ze do koło pod в у на з із до під біля из к под",
);

/** What those are called who live somewhere, and their languages: no name of a person or a place. */
export const demonyms =
  /^(?:\p{Lu}[\p{Ll}-]+(?:ian|ians|ish|ese|ean|eans|lander|landers|iot|iots)|French|Frenchman|Greeks?|Turks?|Swiss|Thais?|Czechs?|Slovaks?|Slovene|Poles|Danes?|Swedes?|Finns?|Scots?|Irish|Dutch|Germans?|Afghans?|Kurds?|Uzbeks?|Kazakhs?|Tajiks?|Arabs?|Jews?|Jewish|Muslims?|Islamic|Christians?|Catholics?|Iraqis?|Israelis?|Pakistanis?|Saudis?|Kuwaitis?|Qataris?|Yemenis?|Omanis?|Emiratis?|Bangladeshis?|Africans?|Americans?|Mexicans?|Cubans?|Koreans?|Filipinos?|Serbs?|Croats?|Britons?|Welsh|Lao|Tamil|Hindu|Hindus|Sikhs?|Sunni|Shia|Shiite|Soviet|Nazi|Basque|Catalan|Bosnian?|Chechens?|Kosovar|Tory|Tories)$/u;

/** Words with which the title of an office ends or goes on. */
export const officeWords = listOf(
  "former ex late acting interim incoming outgoing then vice deputy prime foreign interior defence defense finance justice home health",
  "education energy economy environment transport trade culture press chief executive chairman majority minority house senate senior",
  "junior special first second state lady staff treasury labor labour world national security ceo cfo cto boss striker midfielder",
  "defender goalkeeper captain coach skipper detective inspector superintendent constable private trooper deputy rear brigadier squadron",
);
