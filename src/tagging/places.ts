import { nameKey } from "../names/name-key.ts";

/**
 * Places that every newsroom writes of, as they are called in the languages of the interface: countries, their capitals, large
 * cities, the states of the United States, in any order. It tells a place from other words in a newsroom that knows none yet;
 * a place that is missing costs a proposal, and no more.
 */
const english =
  "Afghanistan,Albania,Algeria,Andorra,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh,Barbados," +
  "Belarus,Belgium,Belize,Benin,Bhutan,Bolivia,Bosnia and Herzegovina,Bosnia,Botswana,Brazil,Brunei,Bulgaria,Burkina Faso,Burundi," +
  "Cambodia,Cameroon,Canada,Cape Verde,Central African Republic,Chile,China,Colombia,Comoros,Congo,Costa Rica,Croatia,Cuba,Cyprus," +
  "Czech Republic,Czechia,Denmark,Djibouti,Dominican Republic,East Timor,Ecuador,Egypt,El Salvador,England,Equatorial Guinea,Eritrea," +
  "Estonia,Eswatini,Ethiopia,Fiji,Finland,France,Gabon,Gambia,Germany,Ghana,Greece,Greenland,Grenada,Guatemala,Guinea,Guinea-Bissau,Guyana," +
  "Haiti,Honduras,Hong Kong,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Northern Ireland,Israel,Italy,Ivory Coast,Jamaica,Japan," +
  "Kazakhstan,Kenya,Kiribati,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg," +
  "Macau,Madagascar,Malawi,Malaysia,Maldives,Malta,Mauritania,Mauritius,Mexico,Micronesia,Moldova,Monaco,Mongolia,Montenegro,Morocco," +
  "Mozambique,Myanmar,Namibia,Nauru,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,North Macedonia,Macedonia,Norway," +
  "Oman,Pakistan,Palau,Panama,Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Puerto Rico,Qatar,Romania,Russia,Rwanda,Samoa," +
  "San Marino,Saudi Arabia,Scotland,Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia,Solomon Islands,Somalia," +
  "South Africa,South Korea,South Sudan,Spain,Sri Lanka,Sudan,Suriname,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand," +
  "Togo,Tonga,Trinidad and Tobago,Tunisia,Turkmenistan,Tuvalu,Uganda,Ukraine,United Arab Emirates,United Kingdom,Great Britain,Britain," +
  "United States,United States of America,Uruguay,Uzbekistan,Vanuatu,Vatican City,Venezuela,Vietnam,Wales,Yemen,Zambia,Zimbabwe," +
  "Abu Dhabi,Abuja,Accra,Addis Ababa,Algiers,Amman,Amsterdam,Ankara,Antananarivo,Ashgabat,Asmara,Astana,Asunción,Athens,Baghdad,Baku," +
  "Bamako,Bangkok,Bangui,Beijing,Beirut,Belgrade,Belmopan,Berlin,Bern,Bishkek,Bogotá,Brasília,Bratislava,Brazzaville,Brussels," +
  "Bucharest,Budapest,Buenos Aires,Bujumbura,Cairo,Canberra,Caracas,Chișinău,Chisinau,Colombo,Conakry,Copenhagen,Dakar,Damascus," +
  "Dar es Salaam,Delhi,New Delhi,Dhaka,Doha,Dublin,Dushanbe,Edinburgh,Freetown,Gaborone,Geneva,Hanoi,Harare,Havana,Helsinki," +
  "Islamabad,Jakarta,Jerusalem,Kabul,Kampala,Kathmandu,Khartoum,Kigali,Kingston,Kinshasa,Kuala Lumpur,Kyiv,Kiev,La Paz,Lagos,Libreville," +
  "Lilongwe,Lisbon,Ljubljana,Lomé,London,Luanda,Lusaka,Madrid,Malé,Managua,Manama,Manila,Maputo,Mexico City,Minsk,Mogadishu,Monrovia," +
  "Montevideo,Moscow,Muscat,Nairobi,Nassau,N'Djamena,Niamey,Nicosia,Nouakchott,Nuuk,Oslo,Ottawa,Ouagadougou,Panama City,Paramaribo," +
  "Paris,Phnom Penh,Podgorica,Port-au-Prince,Port Moresby,Prague,Pretoria,Pristina,Pyongyang,Quito,Rabat,Reykjavik,Riga,Riyadh,Rome," +
  "San José,San Salvador,Sana'a,Sanaa,Sarajevo,Seoul,Skopje,Sofia,Stockholm,Suva,Taipei,Tallinn,Tashkent,Tbilisi,Tegucigalpa,Tehran," +
  "Tirana,Tokyo,Tripoli,Tunis,Ulaanbaatar,Vaduz,Valletta,Vienna,Vientiane,Vilnius,Warsaw,Washington,Wellington,Windhoek,Yaoundé," +
  "Yerevan,Zagreb,Aleppo,Alexandria,Almaty,Antwerp,Auckland,Barcelona,Basel,Basra,Belfast,Bengaluru,Bangalore,Bilbao,Birmingham,Bologna," +
  "Bordeaux,Bremen,Brisbane,Bristol,Calgary,Cape Town,Cardiff,Casablanca,Chengdu,Chennai,Cologne,Cracow,Kraków,Davos,Dnipro,Donetsk," +
  "Dresden,Dubai,Durban,Düsseldorf,Frankfurt,Fukushima,Gdańsk,Gdansk,Genoa,Glasgow,Gothenburg,Graz,Grozny,Guangzhou,Gwangju,The Hague,Hague,Hamburg," +
  "Hanover,Hiroshima,Ho Chi Minh City,Hyderabad,Ibiza,Istanbul,Izmir,Jeddah,Johannesburg,Karachi,Kazan,Kharkiv,Kherson,Kolkata,Kosice," +
  "Kramatorsk,Kryvyi Rih,Kursk,Lahore,Leeds,Leicester,Leipzig,Lille,Liverpool,Luhansk,Lviv,Lyon,Malmö,Manchester,Mariupol,Marseille," +
  "Medellín,Melbourne,Milan,Montpellier,Montreal,Mosul,Mumbai,Munich,Mykolaiv,Nagasaki,Nantes,Naples,Odesa,Odessa,Osaka,Perth,Peshawar,Pokrovsk," +
  "Poltava,Porto,Poznań,Rotterdam,Rostov-on-Don,Saint Petersburg,St. Petersburg,St Petersburg,São Paulo,Sao Paulo,Rio de Janeiro,Salzburg,Sevastopol,Seville,Shanghai," +
  "Shenzhen,Stuttgart,Strasbourg,Stuttgart,Sumy,Tel Aviv,Thessaloniki,Toronto,Toulouse,Turin,Utrecht,Valencia,Vancouver,Venice,Vladivostok,Wrocław,Wuhan," +
  "Yekaterinburg,Zaporizhzhia,Zhytomyr,Zürich,Zurich,Crimea,Donbas,Gaza,West Bank,Gaza Strip,Bavaria,Catalonia,Chechnya,Dagestan,Kashmir,Kurdistan,Siberia,Tibet,Tuscany,Xinjiang," +
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky," +
  "Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey," +
  "New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee," +
  "Texas,Utah,Vermont,West Virginia,Wisconsin,Wyoming,Atlanta,Baltimore,Boston,Chicago,Cincinnati,Dallas,Denver,Detroit,Honolulu,Las Vegas," +
  "Los Angeles,Memphis,Miami,Milwaukee,Minneapolis,Nashville,New Orleans,New York City,Oakland,Orlando,Philadelphia,Pittsburgh," +
  "Sacramento,Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,St. Louis,Tampa,Tucson,Ontario,Quebec,British Columbia,Alberta," +
  "Manitoba,Saskatchewan,Nova Scotia,Queensland,Tasmania,New South Wales,Washington D.C.";
const others =
  "Deutschland,Frankreich,Ukraine,Russland,Österreich,Schweiz,Polen,Italien,Spanien,Großbritannien,Vereinigte Staaten,Türkei,Griechenland,Ungarn,Rumänien," +
  "Belgien,Niederlande,Dänemark,Schweden,Norwegen,Finnland,Tschechien,Slowakei,Serbien,Kroatien,Ägypten,Syrien,Irak,Libanon,Indien,Brasilien," +
  "Mexiko,Kanada,Kiew,Kyjiw,Moskau,Warschau,Wien,Prag,Brüssel,Rom,Mailand,Neapel,Genf,Bern,Lissabon,Athen,Kopenhagen,Bukarest,Belgrad,Peking,Tokio,Kairo,Jerusalem," +
  "München,Köln,Nürnberg,Hannover,Bayern,Sachsen,Hessen,Thüringen,Brandenburg,Niedersachsen,Krim,Straßburg," +
  "Allemagne,Royaume-Uni,États-Unis,Etats-Unis,Russie,Pologne,Italie,Espagne,Suisse,Autriche,Belgique,Pays-Bas,Grèce,Turquie,Hongrie,Roumanie,Suède,Norvège,Finlande," +
  "Danemark,Chine,Japon,Inde,Brésil,Mexique,Maroc,Algérie,Tunisie,Égypte,Syrie,Liban,Israël,Kiev,Moscou,Londres,Bruxelles,Berlin,Varsovie,Vienne,Genève," +
  "Pékin,Athènes,Lisbonne,Le Caire,Marseille,Lyon,Bretagne,Normandie,Provence,Corse,Floride,Californie," +
  "Francja,Niemcy,Rosja,Ukraina,Polska,Wielka Brytania,Stany Zjednoczone,Włochy,Hiszpania,Czechy,Słowacja,Węgry,Białoruś,Litwa,Łotwa,Chiny," +
  "Kijów,Moskwa,Warszawa,Paryż,Londyn,Bruksela,Waszyngton,Rzym,Praga,Wiedeń,Kraków,Wrocław,Gdańsk,Poznań,Łódź,Katowice,Lublin,Szczecin,Gdynia,Rzeszów,Białystok,Floryda," +
  "Україна,Росія,Франція,Польща,Німеччина,Італія,Іспанія,Велика Британія,Сполучені Штати,США,Китай,Туреччина,Угорщина,Румунія,Білорусь,Литва,Латвія,Естонія,Грузія,Ізраїль,Сирія,Іран," +
  "Київ,Москва,Париж,Лондон,Берлін,Варшава,Брюссель,Вашингтон,Рим,Відень,Прага,Женева,Львів,Харків,Одеса,Дніпро,Запоріжжя,Херсон,Миколаїв,Полтава,Чернігів," +
  "Черкаси,Житомир,Рівне,Луцьк,Тернопіль,Чернівці,Ужгород,Вінниця,Донецьк,Луганськ,Маріуполь,Крим,Донбас,Суми,Покровськ,Краматорськ,Флорида," +
  "Украина,Россия,Франция,Польша,Германия,Италия,Испания,Великобритания,Китай,Турция,Беларусь,Белоруссия,Грузия,Израиль,Сирия,Иран,Киев,Варшава,Берлин,Лондон,Вашингтон,Одесса,Харьков,Крым,Донбасс,Петербург,Санкт-Петербург";
/** How sure a name is that of a place: in the second list, only where something beside it says so. */
export type PlaceRank = "sure" | "doubtful";

const doubtful = [
  "Chad,Georgia,Jordan,Turkey,Dominica,Mali,Guam,Lima,Santiago,Victoria,Sydney,Florence,Charlotte,Austin,Jackson,Houston,Lincoln,Phoenix,Cleveland",
  "Columbus,Madison,Granada,Nice,Cork,Bath,Reading,Mobile,Split,Virginia,Kent,Surrey,Lancaster,York,Chester,Durham,Preston,Savannah,Brooklyn,Dallas,Denver",
  "Kingston,Essen,Halle,Nancy,Tours,Orange,Verona,Adelaide,Alberta,Orlando,Niger,Maine,Alexandria,Perth,Malé,Lomé,Hague",
];
const ranked = [
  ...[english, others]
    .join(",")
    .split(",")
    .map((name) => ({ name, rank: "sure" as PlaceRank })),
  ...doubtful
    .join(",")
    .split(",")
    .map((name) => ({ name, rank: "doubtful" as PlaceRank })),
];

/** Of a name that stands in both lists, the second counts. */
const names = new Map(ranked.map((one) => [nameKey(one.name), one]));

/** The place that a name is known as everywhere; undefined where it is none. */
export function wellKnownPlace(
  name: string,
): { readonly name: string; readonly rank: PlaceRank } | undefined {
  return names.get(nameKey(name));
}

/** All of them, each once. */
export function wellKnownPlaces(): Iterable<{ readonly name: string; readonly rank: PlaceRank }> {
  return names.values();
}
