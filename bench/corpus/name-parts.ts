/** How the invented names of one part of the world are put together: surname = stem + ending. */
export interface NameParts {
  firstNames: readonly string[];
  stems: readonly string[];
  endings: readonly string[];
  placeStems: readonly string[];
  placeEndings: readonly string[];
  /** Put behind a place's name now and then. */
  placeTail: string;
}

const words = (text: string): readonly string[] => text.split(" ");

/** Six ways to make names. The stems are made up, so that no name is meant to be anybody's. */
export const NAME_PARTS: readonly NameParts[] = [
  {
    firstNames: words(
      "Anneliese Bertram Clemens Dorothea Eckhard Friederike Gernot Hedwig Irmgard Jürgen Käthe Lüder Meinhard Ottilie Reinhild Sönke Traudel Ulrike Volkmar Wiebke Jörg Elfriede",
    ),
    stems: words(
      "Brack Dorn Eller Falk Grün Hasel Iven Kolm Lüben Marn Nesch Ölsen Pram Quast Rüth Stolz Tamm Ueck Vogt Wend Zeller Birk Hagen Schlöm",
    ),
    endings: words("bach brink dorf feld grund horst kamp lohe mann rode stedt tal weiler zier"),
    placeStems: words(
      "Alten Brunn Düster Eichen Fähr Grauen Hohen Inner Kirch Linden Mühl Neuen Ober Rauen Söder Trauen Unter Wald Weiden",
    ),
    placeEndings: words(
      "bergen brück damm fleth furt hafen hagen kirchen moor münde scheid siel tannen werder wörth",
    ),
    placeTail: "am See",
  },
  {
    firstNames: words(
      "Adélaïde Bastien Corentin Delphine Élodie Fabrice Gaëlle Honoré Isaure Joséphine Lilian Maëlys Noémie Olivier Perrine Quentin Rosalie Sébastien Thibault Victoire Yannick Zoé",
    ),
    stems: words(
      "Arc Beau Cham Dur Esc Fon Gar Haut Laf Mont Nerv Oud Per Quin Roch Sauv Tour Val Verd Brass Clair Jolib Pel",
    ),
    endings: words("ancel aubert ellière emont erville étain igny illon ineau ois onnet ouvray ussac ivard"),
    placeStems: words(
      "Aigre Bois Chante Dour Écou Fleur Grand Hérou Lam Mal Nou Orvi Pont Roque Saint-Auf Sau Tréma Vau Ville",
    ),
    placeEndings: words(
      "bréac court eaux fontaine gnac lieu loup mare neuve pierre quières rive sançon vallon",
    ),
    placeTail: "le Haut",
  },
  {
    firstNames: words(
      "Agnieszka Bogumił Czesław Dobrawa Elżbieta Feliks Grażyna Hynek Ivana Jaromír Květa Ludmila Mieszko Nadzieja Otakar Přemysl Radosław Stanisław Tereza Věra Wojciech Zdeněk",
    ),
    stems: words(
      "Bor Chmiel Drob Gór Hrad Jabłon Kop Lesz Mlyn Nov Olsz Plach Rzep Sluk Trnk Więc Zales Živ Brzoz Dvor Kraj Pietr",
    ),
    endings: words("acki anek arski ček czyk eński iewicz icki onek oslav ota ovič owiak ulka"),
    placeStems: words(
      "Biał Czar Dęb Gło Horn Jastrz Kam Lipn Mokr Niedź Ostr Pust Rad Smrk Star Tuch Wilk Zielon Žer",
    ),
    placeEndings: words("ębia ice iny ków nica ovec owiec ów sko szyn trava vice yn"),
    placeTail: "Dolny",
  },
  {
    firstNames: words(
      "Agneta Bjørn Cecilie Dagny Eirik Frøydis Gunnel Håkon Ingeborg Jørgen Kåre Lisbeth Magnhild Njål Oddvar Pernille Ragnvald Solveig Torbjörn Ulrikke Vilhelm Ådne",
    ),
    stems: words(
      "Alm Bråt Dal Eng Fjell Gran Hav Isak Kvist Lund Myr Ny Ør Pil Rønn Sand Tjern Ulv Vik Åker Bjerk Storm",
    ),
    endings: words("berg dahl eng foss gaard heim holt krog land mo qvist rud sæter vold"),
    placeStems: words(
      "Aust Bjørk Dyr Elg Frost Gjer Hest Ice Kald Lang Mos Nord Ramn Sjø Tor Ulle Vest Ytre Ås",
    ),
    placeEndings: words("botn eid fjord hamn havn lia nes sund strand tangen vær vågen øya"),
    placeTail: "Nedre",
  },
  {
    firstNames: words(
      "Aurelio Benedetta Cosimo Donatella Esteban Fiorella Gonçalo Hernán Inês Joaquín Leocadia Matteo Nuria Ottavio Paloma Quirino Rosalía Severino Teodora Ubaldo Vicência Zita",
    ),
    stems: words(
      "Alb Belm Cast Domen Espar Fior Gall Herm Iglar Lomb Mend Navar Oliv Pad Quer Ribal Salv Tavar Urz Vall Zam Bran Montal",
    ),
    endings: words("accio ado aldes anza arino edo ella eñoso eschi etti iano ieri ondo uzzi"),
    placeStems: words(
      "Agua Bella Campo Dora Entre Fonte Guada Horta Loma Monte Nava Oro Piedra Rio San-Tel Torre Uva Vila Zara",
    ),
    placeEndings: words("branca dolce espina flora garda hermosa leone longa mayor negra nova quieta viva"),
    placeTail: "del Mar",
  },
  {
    firstNames: words(
      "Аркадій Богдана Василина Герасим Дарина Євген Жанна Зіновій Ірина Йосип Климент Любомира Мирослав Неоніла Орест Прокіп Руслана Святослав Тарас Уляна Федір Христина",
    ),
    stems: words(
      "Бережн Вербов Гайд Дубр Журавл Зелен Калин Лозов Мельн Назар Озерн Полов Ромашк Степ Тополь Хмар Чебр Шевч Ясен Криниц",
    ),
    endings: words("анець чук енко івський инюк ецький олян ишин івна увата ович ак"),
    placeStems: words(
      "Біло Верхо Глибо Довго Золото Красно Лісо Мало Ново Остро Пере Рівно Старо Тихо Черво",
    ),
    placeEndings: words("брід водськ гірськ діл кам’янка лука мостів піль річчя селиця став яр"),
    placeTail: "Нижній",
  },
];
