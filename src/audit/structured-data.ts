/** What is wrong with structured data, as the rest of a sentence that begins with “The structured data”; nothing where they can be used. */
export function* faultsOfData(text: string): Iterable<string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    yield "are no JSON";
    return;
  }
  for (const node of nodesOf(data)) {
    const type = typeOf(node);
    if (type === undefined) {
      yield "have a thing without a `@type`";
      continue;
    }
    if (!/(?:Article|BlogPosting)$/.test(type)) continue;
    for (const field of ["headline", "datePublished"])
      if (typeof node[field] !== "string" || node[field] === "") yield `of the ${type} have no \`${field}\``;
    for (const field of ["datePublished", "dateModified"])
      if (typeof node[field] === "string" && !isMoment(node[field]))
        yield `of the ${type} have a \`${field}\` that is no time of ISO 8601: ${node[field]}`;
  }
}

type Node = Readonly<Record<string, unknown>>;

/** The things that are told of: one, a list, or those of a graph. */
function nodesOf(data: unknown): readonly Node[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf);
  if (typeof data !== "object" || data === null) return [];
  const node = data as Node;
  return Array.isArray(node["@graph"]) ? node["@graph"].flatMap(nodesOf) : [node];
}

function typeOf(node: Node): string | undefined {
  const type = node["@type"];
  const first: unknown = Array.isArray(type) ? type[0] : type;
  return typeof first === "string" ? first : undefined;
}

function isMoment(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}
