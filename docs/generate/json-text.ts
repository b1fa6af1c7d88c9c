const lineWidth = 110;

/** JSON as the formatter of this repository writes it: a list of plain values on one line where that fits. */
export function jsonText(value: unknown): string {
  return `${print(value, 0, 0)}\n`;
}

/** `before` is what stands on the line already. */
function print(value: unknown, indent: number, before: number): string {
  const inner = " ".repeat(indent + 2);
  const outer = " ".repeat(indent);
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    const isPlain = value.every((item) => typeof item !== "object" || item === null);
    if (isPlain && before + line.length + 1 <= lineWidth) return line;
    const items = value.map((item) => inner + print(item, indent + 2, indent + 2));
    return `[\n${items.join(",\n")}\n${outer}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, one]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return name + print(one, indent + 2, name.length);
  });
  return `{\n${lines.join(",\n")}\n${outer}}`;
}
