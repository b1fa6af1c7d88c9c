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
 * edited can be seen, in a window of its own or beside the form.
 */
export function startStrip(address: string): void {
  const strip = document.createElement("aside");
  strip.className = "dateline-strip";
  strip.setAttribute("aria-label", "Dateline");
  strip.setAttribute("style", stripStyle);
  const frame = document.createElement("iframe");
  frame.title = "Preview";
  frame.setAttribute("style", frameStyle);
  frame.hidden = true;
  document.body.append(frame, strip);
  let shown = "";
  let isBeside = false;
  let page = "";

  const place = (): void => {
    frame.hidden = !isBeside;
    frame.style.display = isBeside ? "block" : "none";
    document.body.style.marginInlineEnd = isBeside ? "50vw" : "";
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
  details.style.display = "inline-block";
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
    advice.textContent = hint;
    item.append(where, ` ${message} `, advice);
    list.append(item);
  }
  details.append(summary, list);
  return [details];
}

const stripStyle =
  "position:fixed;inset:auto 0 0 auto;z-index:2147483000;max-width:min(60rem,100vw);max-height:40vh;overflow:auto;box-sizing:border-box;padding:.35rem .8rem;background:#fffbea;color:#3f3200;border:1px solid #b58900;border-width:2px 0 0 2px;font:15px/1.5 system-ui,sans-serif";
const frameStyle =
  "position:fixed;inset:0 0 0 auto;width:50vw;height:100vh;z-index:2147482000;border:0;border-inline-start:2px solid #b58900;background:#fff;display:none";
