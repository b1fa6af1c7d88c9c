/** How the newsroom stands, as the preview tells it. */
interface State {
  readonly errors: number;
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly severity: "error" | "warning";
    readonly message: string;
    readonly hint: string;
  }[];
  /** Where the site is, and the page of the file that is open in the desk. */
  readonly site: string;
  readonly page?: string;
}

/** Milliseconds. */
const betweenLooks = 1_500;

/**
 * A strip at the foot of the desk that tells what the preview knows: the problems of the newsroom, and where the page of what is being
 * edited can be seen, in a window of its own or beside the form. Neither lies over the desk: it has the room that they leave.
 */
export function startStrip(address: string): void {
  const style = document.createElement("style");
  style.textContent = layout;
  document.head.append(style);
  const strip = document.createElement("aside");
  strip.className = "dateline-strip";
  strip.setAttribute("aria-label", "Dateline");
  const frame = document.createElement("iframe");
  frame.className = "dateline-page";
  frame.title = "Preview";
  frame.hidden = true;
  const root = document.documentElement;
  root.append(frame, strip);
  let shown = "";
  let isBeside = false;
  let page = "";

  const place = (): void => {
    frame.hidden = !isBeside;
    root.classList.toggle("dateline-beside", isBeside);
    if (isBeside && frame.dataset.page !== page) {
      frame.dataset.page = page;
      frame.src = page;
    }
  };

  const draw = (state: State): void => {
    page = state.page ?? state.site;
    const text = JSON.stringify([state, isBeside]);
    place();
    if (text === shown) return;
    shown = text;
    const wasOpen = strip.querySelector("details")?.open === true;
    const link = document.createElement("a");
    link.href = page;
    link.target = "dateline-preview";
    link.textContent = state.page === undefined ? "The site" : "Its page";
    const beside = document.createElement("button");
    beside.type = "button";
    beside.textContent = isBeside ? "Hide the page" : "Show it here";
    beside.setAttribute("aria-pressed", String(isBeside));
    beside.addEventListener("click", () => {
      isBeside = !isBeside;
      draw(state);
    });
    strip.replaceChildren(link, " ", beside, " ", ...told(state, wasOpen));
  };

  const look = async (): Promise<void> => {
    if (document.hidden) return;
    const asked = new URL(address, document.baseURI);
    asked.searchParams.set("open", location.hash);
    const answer = await fetch(asked).catch(() => undefined);
    if (answer?.ok) draw((await answer.json()) as State);
    else
      strip.replaceChildren("The preview has ended: nothing can be saved until `dateline serve` runs again.");
    if (!answer?.ok) shown = "";
  };
  const next = (): void => {
    void look().finally(() => setTimeout(next, betweenLooks));
  };
  next();
}

function told({ errors, problems }: State, isOpen: boolean): readonly Node[] {
  if (problems.length === 0) return [document.createTextNode("No problems")];
  const details = document.createElement("details");
  details.open = isOpen;
  const summary = document.createElement("summary");
  const others = problems.length - errors;
  summary.textContent = [
    ...(errors === 0
      ? []
      : [
          errors === 1
            ? "1 error keeps the site from being published"
            : `${errors} errors keep the site from being published`,
        ]),
    ...(others === 0 ? [] : [others === 1 ? "1 warning" : `${others} warnings`]),
  ].join(", ");
  const list = document.createElement("ul");
  for (const { file, line, message, hint } of problems) {
    const item = document.createElement("li");
    const where = document.createElement("code");
    where.textContent = `${file}:${line}`;
    const advice = document.createElement("em");
    advice.append(...withCode(hint));
    item.append(where, " ", ...withCode(message), " ", advice);
    list.append(item);
  }
  details.append(summary, list);
  return [details];
}

/** A text with what stands between backticks as code. */
function withCode(text: string): readonly (Node | string)[] {
  return text.split("`").map((part, at) => {
    if (at % 2 === 0) return part;
    const code = document.createElement("code");
    code.textContent = part;
    return code;
  });
}

/** What the desk fixes to the window is fixed to its body instead, which `contain` makes the frame of it. */
const layout = `
:root { display: grid; grid-template: "desk" minmax(0, 1fr) "strip" auto / minmax(0, 1fr); block-size: 100dvh }
:root.dateline-beside { grid-template: "desk page" minmax(0, 1fr) "strip strip" auto / minmax(0, 1fr) minmax(0, 1fr) }
body { grid-area: desk; margin: 0; contain: layout }
.dateline-page { grid-area: page; box-sizing: border-box; inline-size: 100%; block-size: 100%; border: 0; border-inline-start: 2px solid #b58900; background: #fff }
.dateline-page[hidden] { display: none }
.dateline-strip { grid-area: strip; max-block-size: 40vh; overflow: auto; padding: .35rem .8rem; background: #fffbea; color: #3f3200; border-block-start: 2px solid #b58900; font: 15px/1.5 system-ui, sans-serif }
.dateline-strip > details { display: inline-block; vertical-align: top }
.dateline-strip ul { margin-block: .2rem }
@media (width < 50rem) {
  :root.dateline-beside { grid-template: "desk" minmax(0, 1fr) "page" minmax(0, 1fr) "strip" auto / minmax(0, 1fr) }
  .dateline-page { border-inline-start: 0; border-block-start: 2px solid #b58900 }
}
`;
