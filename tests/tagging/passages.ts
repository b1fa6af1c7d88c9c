/** A passage of news with all that is to be found in it: people and places, as they are to be proposed. */
export interface Passage {
  readonly language?: string;
  readonly text: string;
  /** What the newsroom knows: names, with further spellings behind `=`. */
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly organisations?: readonly string[];
  readonly found: readonly string[];
}

const leaders = ["Emmanuel Macron", "Volodymyr Zelenskyy", "Olaf Scholz", "Donald Trump"];
const cities = ["Paris", "London", "Kyiv", "Washington", "Berlin", "Moscow"];

/** In an archive that knows names. */
export const knownPassages: readonly Passage[] = [
  {
    text: "President Macron flew to Kyiv on Monday. Macron’s visit had been kept secret.",
    ...{ people: leaders, places: cities, found: ["Emmanuel Macron", "Kyiv"] },
  },
  {
    text: "Paris Hilton opened a hotel in London. Hilton said she loved it.",
    ...{ people: leaders, places: cities, found: ["London", "Paris Hilton"] },
  },
  {
    text: "“We were right to publish it,” the editor of the Washington Post told the Kyiv Independent.",
    ...{ people: leaders, places: cities, found: [] },
  },
  {
    text: "The embassy on Kyiv Street was closed, and so was the bank in Berlin Road.",
    ...{ places: cities, found: [] },
  },
  {
    text: "London Breed, the former mayor, did not comment. The mayor of London did.",
    ...{ people: ["London Breed"], places: cities, found: ["London Breed", "London"] },
  },
  {
    text: "London 3 Paris 1 (Mbappé 12)\n\nBerlin 2 Kyiv 2\n\nIn Moscow 200 people watched the matches.",
    ...{ places: cities, found: ["Moscow"] },
  },
  {
    text: "If a < b, Emmanuel Macron flew to Kyiv.",
    ...{ people: leaders, places: cities, found: ["Emmanuel Macron", "Kyiv"] },
  },
  {
    text: "He read in Reading, and reading is what he likes best. Reading is cheap.",
    ...{ places: ["Reading"], found: ["Reading"] },
  },
  {
    text: "Reading is cheap, and nice people do it in bath tubs. Turkey was served; may they enjoy it. May is a month.",
    ...{ people: ["Theresa May"], places: ["Reading", "Nice", "Bath", "Turkey"], found: [] },
  },
  {
    text: "Mrs May resigned. “I did what I could,” Theresa May said in Turkey.",
    ...{ people: ["Theresa May"], places: ["Turkey"], found: ["Theresa May", "Turkey"] },
  },
  {
    text: "Michael Jordan scored again. Jordan said that he would go on.",
    ...{ people: ["Michael Jordan"], places: ["Jordan"], found: ["Michael Jordan"] },
  },
  {
    text: "Refugees crossed into Jordan at night, officials in Jordan said.",
    ...{ people: ["Michael Jordan"], places: ["Jordan"], found: ["Jordan"] },
  },
  {
    text: "Voters in Georgia went to the polls. Giorgia Meloni did not comment.",
    ...{ people: ["Giorgia Meloni"], places: ["Georgia"], found: ["Georgia", "Giorgia Meloni"] },
  },
  {
    text: "The Kremlin denied it. Moscow’s ambassador was summoned.",
    ...{ places: ["Kremlin", "Moscow"], found: ["Kremlin", "Moscow"] },
  },
  {
    text: "The Élysée said nothing. A meeting at the Elysée Palace is to follow.",
    ...{ places: ["Élysée Palace=Élysée"], found: ["Élysée Palace"] },
  },
  {
    text: "Zelensky met Scholz in Berlin. President Zelensky thanked him.",
    ...{ people: leaders, places: cities, found: ["Volodymyr Zelenskyy", "Olaf Scholz", "Berlin"] },
  },
  {
    text: "Volodymyr Zelenskiy and Andrii Yermak left early.",
    ...{ people: [...leaders, "Andriy Yermak"], found: ["Volodymyr Zelenskyy", "Andriy Yermak"] },
  },
  {
    text: "Brigitte Macron visited a school in Amiens. Macron said she was moved.",
    ...{ people: leaders, places: ["Amiens"], found: ["Brigitte Macron", "Amiens"] },
  },
  {
    text: "Mr Ilić and Ms Marin signed the paper in Novi Sad.",
    ...{
      people: ["Ana Ilić", "Petro Marin"],
      places: ["Novi Sad"],
      found: ["Ana Ilić", "Petro Marin", "Novi Sad"],
    },
  },
  {
    text: "See [the report from Lyon](https://example.org/Paris/London.html) and `Kyiv`, or https://example.org/Berlin.",
    ...{ places: [...cities, "Lyon"], found: ["Lyon"] },
  },
  {
    text: "“Midnight in Paris” won a prize. The film “Kyiv” did not.",
    ...{ places: ["Paris"], found: [] },
  },
  {
    text: "## Talks in Paris\n\nNobody came.",
    ...{ places: cities, found: [] },
  },
  {
    text: "| town | votes |\n|---|---|\n| Berlin | 10 |\n| Novi Sad | 20 |\n",
    ...{ places: ["Berlin", "Novi Sad"], found: ["Berlin", "Novi Sad"] },
  },
  {
    text: "KYIV (Reuters) — Two people were hurt.",
    ...{ places: cities, found: ["Kyiv"] },
  },
  {
    text: "A plane from Columbus, Ohio, landed in Paris, Texas.",
    ...{ places: ["Columbus", "Paris"], found: ["Columbus", "Ohio", "Texas"] },
  },
  {
    text: "The Paris-based company has a Berlin office, a spokesman said.",
    ...{ places: ["Paris"], found: ["Berlin", "Paris"] },
  },
  {
    text: "He works for the United Nations in New York and never was in York.",
    ...{
      places: ["New York", "York"],
      organisations: ["United Nations"],
      found: ["United Nations", "New York", "York"],
    },
  },
  {
    text: "The minister spoke with Ursula von der Leyen; von der Leyen said it was late.",
    ...{ people: ["Ursula von der Leyen"], found: ["Ursula von der Leyen"] },
  },
  {
    text: "Martin Luther King was named. So was Angela Merkel’s chief of staff, Helge Braun.",
    ...{
      people: ["Angela Merkel", "Helge Braun"],
      found: ["Angela Merkel", "Helge Braun", "Martin Luther King"],
    },
  },
  {
    text: "The mark fell again, and the grant was cut. Bush fires burnt in the hills; a brown dog ran.",
    ...{ people: ["George Bush", "Hugh Grant", "Gordon Brown"], found: [] },
  },
  {
    text: "Rio de Janeiro will host it.",
    ...{ places: ["Rio"], found: ["Rio de Janeiro"] },
  },
  {
    language: "uk",
    text: "Володимира Зеленського зустріли у Києві. Президентові Зеленському передали листа з Харкова, а Андрія Єрмака не було.",
    people: ["Володимир Зеленський", "Андрій Єрмак"],
    places: ["Київ", "Харків", "Львів"],
    found: ["Володимир Зеленський", "Київ", "Харків", "Андрій Єрмак"],
  },
  {
    language: "uk",
    text: "У Чернівцях і Львові говорили про Емманюеля Макрона. Сумами ніхто не цікавився, але у Сумах було гучно.",
    people: ["Емманюель Макрон"],
    places: ["Чернівці", "Львів", "Суми"],
    found: ["Чернівці", "Львів", "Емманюель Макрон", "Суми"],
  },
  {
    language: "uk",
    text: "Олена Зеленська відкрила школу в Одесі. З Володимиром Путіним зустрічі не буде.",
    people: ["Олена Зеленська", "Володимир Зеленський", "Володимир Путін"],
    places: ["Одеса"],
    found: ["Олена Зеленська", "Одеса", "Володимир Путін"],
  },
  {
    language: "ru",
    text: "Переговоры прошли в Москве без Владимира Путина. В Варшаве их ждали.",
    ...{
      people: ["Владимир Путин"],
      places: ["Москва", "Варшава"],
      found: ["Москва", "Владимир Путин", "Варшава"],
    },
  },
  {
    language: "pl",
    text: "Prezydent Andrzej Duda spotkał się w Warszawie z Wołodymyrem Zełenskim. W Krakowie i Gdańsku mówiono o Emmanuelu Macronie.",
    people: ["Andrzej Duda", "Wołodymyr Zełenski", "Emmanuel Macron"],
    places: ["Warszawa", "Kraków", "Gdańsk"],
    found: ["Andrzej Duda", "Warszawa", "Wołodymyr Zełenski", "Kraków", "Gdańsk", "Emmanuel Macron"],
  },
  {
    language: "de",
    text: "Bundeskanzler Olaf Scholz empfing Macron in Berlin. Scholz’ Sprecher lobte Macrons Rede. Die Berliner Zeitung schwieg.",
    ...{ people: leaders, places: cities, found: ["Olaf Scholz", "Emmanuel Macron", "Berlin"] },
  },
  {
    language: "de",
    text: "Außenministerin Annalena Baerbock reiste nach Kiew und Lwiw. Der Weg nach Lwiw war weit.",
    ...{
      people: ["Annalena Baerbock"],
      places: ["Kyiv=Kiew", "Lwiw"],
      found: ["Annalena Baerbock", "Kyiv", "Lwiw"],
    },
  },
  {
    language: "fr",
    text: "Le président Macron a reçu M. Scholz à l’Élysée. D’Ukraine, il n’est venu personne ; qu’Emmanuel Macron le regrette, on le sait.",
    people: leaders,
    places: ["Élysée Palace=Élysée", "Ukraine"],
    found: ["Emmanuel Macron", "Olaf Scholz", "Élysée Palace", "Ukraine"],
  },
  {
    language: "fr",
    text: "La rue de Paris était vide. À Lyon, en revanche, on fêtait.",
    ...{ places: ["Paris", "Lyon"], found: ["Lyon"] },
  },
  {
    language: "cs",
    text: "Petr Pavel mluvil v Praze s Emmanuelem Macronem.",
    ...{
      people: ["Petr Pavel", "Emmanuel Macron"],
      places: ["Praha"],
      found: ["Petr Pavel", "Praha", "Emmanuel Macron"],
    },
  },
  {
    language: "sv",
    text: "Ulf Kristersson besökte Kyiv. Kristerssons resa var hemlig, sade Magdalena Andersson.",
    ...{
      people: ["Ulf Kristersson", "Magdalena Andersson"],
      places: cities,
      found: ["Ulf Kristersson", "Kyiv", "Magdalena Andersson"],
    },
  },
];

/** In a newsroom that knows nobody. */
export const newPassages: readonly Passage[] = [
  {
    text: "U.S. special envoy Steve Witkoff is to meet Russian President Vladimir Putin in Moscow on Tuesday, the White House said.",
    found: ["Steve Witkoff", "Vladimir Putin", "Moscow"],
  },
  {
    text: "Secretary of State Marco Rubio and NATO Secretary General Mark Rutte spoke. Senate Majority Leader John Thune did not.",
    found: ["Marco Rubio", "Mark Rutte", "John Thune"],
  },
  {
    text: "The Bank of England and Goldman Sachs warned of it, and so did Deutsche Bank, Human Rights Watch and the Labour Party.",
    found: [],
  },
  {
    text: "On Monday, December 1st, the Coalition of the Willing met. Friday’s session was shorter.",
    found: [],
  },
  {
    text: "Security Guarantees Under Review\n\nVolodymyr Zelenskyy Emmanuel Macron\n\nPost a Comment\n\nClose Menu",
    found: [],
  },
  {
    text: "“They never asked us,” said Oksana Hrytsenko, 41, a nurse from Kharkiv.",
    found: ["Oksana Hrytsenko", "Kharkiv"],
  },
  {
    text: "Mr. J. Smith and Dr. Amira Haddad came from Port Vale, a town of fishermen. In the town of Sampleton nobody knew.",
    found: ["J. Smith", "Amira Haddad", "Port Vale", "Sampleton"],
  },
  {
    text: "They sailed on Lake Ohrid and climbed Mount Korab; later they saw Hofburg Palace in Vienna.",
    found: ["Lake Ohrid", "Mount Korab", "Hofburg Palace", "Vienna"],
  },
  {
    text: "The film “Saving Private Ryan” and the novel «Anna Karenina» are on the list of the European Film Academy.",
    found: [],
  },
  {
    text: "Prime Minister Giorgia Meloni’s government and Germany’s Chancellor Friedrich Merz agreed in Rome.",
    found: ["Giorgia Meloni", "Germany", "Friedrich Merz", "Rome"],
  },
  {
    text: "Victoria opened the door; Austin and Florence waited. Charlotte laughed.",
    found: [],
  },
  {
    language: "de",
    text: "Staatschef Wladimir Putin und Bundeskanzler Friedrich Merz telefonierten. Die Deutsche Bahn und der Deutsche Bundestag schwiegen in Berlin.",
    found: ["Wladimir Putin", "Friedrich Merz", "Berlin"],
  },
  {
    language: "de",
    text: "Danach zeigte Peter Ahlers das Haus, und Anna Voss der Presse den Garten. Thomas Meier von den Falken kam mit Ursula von der Heide und Anna Maria von Stetten.",
    found: ["Peter Ahlers", "Anna Voss", "Thomas Meier", "Ursula von der Heide", "Anna Maria von Stetten"],
  },
  {
    language: "de",
    text: "Gezeigt wurde Peter Ahlers Schwester, nicht aber Thomas Lindners Gemälde. Gesehen hat das Anna Maria Krause.",
    found: ["Anna Maria Krause"],
  },
  {
    text: "The chairman, Jan Erik Lind, spoke of June Marlowe. It was in April Britain voted.",
    found: ["Jan Erik Lind", "June Marlowe", "Britain"],
  },
  {
    language: "uk",
    text: "Президент Володимир Зеленський прибув до Парижа. Про це заявив Сергій Никифоров, речник президента. Верховна Рада мовчала.",
    found: ["Володимир Зеленський", "Париж", "Сергій Никифоров"],
  },
  {
    language: "pl",
    text: "Premier Donald Tusk przyjechał do Warszawy. Mówił o Wołodymyrze Zełenskim i o Polsce.",
    found: ["Donald Tusk", "Warszawa", "Polska"],
  },
  {
    language: "fr",
    text: "Le ministre Jean-Noël Barrot était à Kiev. L’Assemblée nationale et la Banque de France n’ont rien dit.",
    found: ["Jean-Noël Barrot", "Kiev"],
  },
];
