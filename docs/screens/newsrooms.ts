import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCorpus } from "../../bench/corpus/write.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const media = join(repository, "content", "media");

/** The moment of all editions that are shown. */
const now = "2025-12-15T12:00:00Z";

/** Makes a newsroom in a folder. */
type Newsroom = (root: string) => void;

/** Newsrooms of invented articles, in English. */
const invented =
  (articles: number): Newsroom =>
  (out) => {
    writeCorpus({ articles, out, seed: 7, connected: articles > 100 });
  };

/** The newsrooms that are shown. */
export const newsrooms = {
  demonstration: (root) => cpSync(join(repository, "content"), join(root, "content"), { recursive: true }),
  empty: (root) => write(root, { "site.yaml": settings("The Empty Page", "en") }),
  one: invented(1),
  three: invented(3),
  many: invented(3_000),
  chinese: (root) => {
    write(root, {
      "site.yaml": settings("海港日报", "zh-Hans", "海港城的新闻"),
      "articles/2025/quay.md": article(
        ["老码头明年春天重新开放", "2025-12-14T09:30", "quay.jpg", "黄昏时分，河边的房屋亮着灯。"],
        "海港城的老码头关闭四年之后，将于明年春天重新开放。市长梁文在周日的会议上宣布了这一消息。",
        "修复工程比原计划多用了一年。码头下方的木桩大多建于一百年前，其中三分之一必须更换。",
        "“我们不想要一个更新的码头，”梁文说，“我们想要的是原来的那一个。”",
      ),
      "articles/2025/snow.md": article(
        ["第一场雪让渡轮停航", "2025-12-13T18:00", "snow.jpg", "堤岸上一排路灯，雪花飘落。"],
        "今年的第一场雪比往年早到了两个星期。所有渡轮从下午四点起停航，周日早上才恢复。",
      ),
      "articles/2025/library.md": article(
        ["图书馆收到一千封旧信", "2025-12-12T08:00"],
        "一位不愿透露姓名的读者把一千封旧信交给了市图书馆，其中最早的一封写于一九〇三年。",
      ),
      "media/quay.jpg": "river-at-dusk.jpg",
      "media/snow.jpg": "snow-on-the-embankment.jpg",
    });
  },
  arabic: (root) => {
    write(root, {
      "site.yaml": settings("صحيفة الميناء", "ar", "أخبار مدينة الميناء"),
      "articles/2025/quay.md": article(
        [
          "الرصيف القديم يفتح أبوابه من جديد في الربيع",
          "2025-12-14T09:30",
          "quay.jpg",
          "بيوت مضاءة على ضفة نهر عند الغسق.",
        ],
        "يفتح الرصيف القديم أبوابه من جديد في الربيع المقبل بعد إغلاق دام أربع سنوات، كما أعلن رئيس البلدية ليان وين يوم الأحد.",
        "وقد استغرقت أعمال الترميم سنة أكثر مما كان مقررا، إذ كان لا بد من تبديل ثلث الأعمدة الخشبية تحت الرصيف.",
        "وقال ليان وين: «لا نريد رصيفا أحدث، بل نريد رصيفنا كما كان».",
      ),
      "articles/2025/snow.md": article(
        ["أول الثلوج يوقف العبّارات", "2025-12-13T18:00", "snow.jpg", "مصابيح على ضفة يتساقط عليها الثلج."],
        "وصل ثلج هذا العام قبل موعده بأسبوعين، فتوقفت العبّارات كلها من الساعة الرابعة بعد الظهر حتى صباح الأحد.",
      ),
      "articles/2025/library.md": article(
        ["ألف رسالة قديمة في المكتبة", "2025-12-12T08:00"],
        "سلّم قارئ لم يذكر اسمه إلى مكتبة المدينة ألف رسالة قديمة، كُتبت أولاها سنة 1903.",
      ),
      "media/quay.jpg": "river-at-dusk.jpg",
      "media/snow.jpg": "snow-on-the-embankment.jpg",
    });
  },
} satisfies Readonly<Record<string, Newsroom>>;

export type NewsroomName = keyof typeof newsrooms;

/** Builds a newsroom in a new folder below another one; gives the folder of the site. */
export function buildNewsroom(name: NewsroomName, below: string): string {
  const root = join(below, name);
  mkdirSync(root, { recursive: true });
  newsrooms[name](root);
  const output = join(root, "_site");
  const program = join(repository, "bin", "dateline.js");
  execFileSync(process.execPath, [program, "build", "--now", now, "--quiet"], { cwd: root, stdio: "pipe" });
  return output;
}

function settings(title: string, language: string, description?: string): string {
  const lines = { title, url: "https://paper.example/", language, timeZone: "Europe/Paris", description };
  return yaml(lines);
}

function article(
  [title, date, picture, alt]: readonly [title: string, date: string, picture?: string, alt?: string],
  ...paragraphs: readonly string[]
): string {
  const fields = {
    ...{ title, date, topics: [title.charCodeAt(0) > 0x2000 ? "城市" : "المدينة"] },
    image: picture === undefined ? undefined : { src: `/media/${picture}`, alt },
  };
  return `---\n${yaml(fields)}---\n\n${paragraphs.join("\n\n")}\n`;
}

/** Fields as YAML, of which JSON is a part. */
function yaml(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}

/** Writes files of `content/`. Those of `media/` are pictures of the demonstration. */
function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    if (path.startsWith("media/")) cpSync(join(media, content), file);
    else writeFileSync(file, content);
  }
}
