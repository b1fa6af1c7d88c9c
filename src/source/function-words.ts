/** Languages that texts are told apart by, with the words that no text in them is long without. Those so near that it would be a guess stand together. */
interface Known {
  /** In English. */
  readonly name: string;
  /** Primary subtags of its tags. */
  readonly tags: readonly string[];
  readonly words: string;
}

export const knownLanguages: readonly Known[] = [
  {
    name: "English",
    tags: ["en"],
    words:
      "the of and to that was is for with on by at from were have has this which are been it as not but they",
  },
  {
    name: "French",
    tags: ["fr"],
    words:
      "le la les des du et en un une que qui dans pour est sur au par pas plus avec sont été ce cette il ont aux",
  },
  {
    name: "Spanish",
    tags: ["es"],
    words: "el la los las de del y en que un una por con para es se su al como más fue lo sus está han pero",
  },
  {
    name: "Portuguese",
    tags: ["pt"],
    words: "o a os as de do da dos das e em que um uma para com não no na por se mais foi ao são pelo pela",
  },
  {
    name: "Italian",
    tags: ["it"],
    words:
      "il la le di del della dei e in che un una per con non è si al alla sono gli nel dal anche delle ha",
  },
  {
    name: "Catalan",
    tags: ["ca"],
    words: "el la els les de del i en que un una per amb és no al als dels ha són aquest més",
  },
  {
    name: "German",
    tags: ["de"],
    words:
      "der die das und in den von zu mit dem des ist nicht ein eine auf für im sich als auch es an er wird",
  },
  {
    name: "Dutch",
    tags: ["nl"],
    words: "de het een en van in is dat op te zijn met voor niet aan er om ook die door werd naar bij",
  },
  {
    name: "Swedish",
    tags: ["sv"],
    words: "och att det i en som på är av för med den till inte ett har de om var han från",
  },
  {
    name: "Danish or Norwegian",
    tags: ["da", "nb", "nn", "no"],
    words: "og at å det i en som på er av af for med den til ikke et har de om var fra",
  },
  {
    name: "Finnish",
    tags: ["fi"],
    words: "ja on ei että se oli hän mutta ovat myös kun joka ole sen tai kuin hänen sekä",
  },
  { name: "Estonian", tags: ["et"], words: "ja on et ei see oli ka kui mis aga ning tema kes oma selle" },
  {
    name: "Polish",
    tags: ["pl"],
    words: "i w na z się do że nie jest to o przez jak od za ale po oraz są był dla które jego",
  },
  {
    name: "Czech or Slovak",
    tags: ["cs", "sk"],
    words: "a v na se sa je že s z do o k za by pro jsou sú ale jako ako to byl bol která ktorá",
  },
  { name: "Slovenian", tags: ["sl"], words: "in je v na da se za so s pa ki ni bi z tudi po kot bil" },
  {
    name: "Croatian, Bosnian or Serbian",
    tags: ["hr", "bs", "sr"],
    words:
      "i u je na da se za su od s koji nije što iz kako bi koja kao i biti у је на да се за су од који није што из као и",
  },
  {
    name: "Hungarian",
    tags: ["hu"],
    words: "a az és hogy nem is egy van volt meg csak de mint ez szerint már között",
  },
  {
    name: "Romanian",
    tags: ["ro"],
    words: "și în de la a cu că este din pentru pe un o nu mai care sunt au fost al",
  },
  {
    name: "Turkish",
    tags: ["tr"],
    words: "ve bir bu da de için ile olarak çok daha olan ne gibi sonra kadar olduğu",
  },
  {
    name: "Indonesian or Malay",
    tags: ["id", "ms"],
    words: "yang dan di dari untuk dengan ini itu pada tidak dalam adalah akan ke oleh telah",
  },
  {
    name: "Vietnamese",
    tags: ["vi"],
    words: "và của là các có trong được cho không một với những này đã người",
  },
  { name: "Lithuanian", tags: ["lt"], words: "ir kad yra su iš tai buvo į ne bet kaip apie dėl po" },
  { name: "Latvian", tags: ["lv"], words: "un ir ar ka no par uz tas bet kas arī gan tika" },
  { name: "Ukrainian", tags: ["uk"], words: "і в у на з що не та до за як від для це про є його був також" },
  { name: "Russian", tags: ["ru"], words: "и в на с что не по к от за как для это из его было также он" },
  { name: "Belarusian", tags: ["be"], words: "і ў у на з што не да як гэта для ад па таксама быў" },
  {
    name: "Bulgarian or Macedonian",
    tags: ["bg", "mk"],
    words: "и на в во да се за от од с со не че по е са ќе като",
  },
  { name: "Arabic", tags: ["ar"], words: "في من على إلى أن التي الذي هذا عن مع كان هذه بعد قد ما لا كما" },
  { name: "Persian", tags: ["fa"], words: "در به از که این را با است برای آن شد بود خود می تا" },
  { name: "Urdu", tags: ["ur"], words: "کے کی میں ہے اور کا سے کو پر نے ہیں کہ اس" },
];
