/** What stands before each of so many names: `first` before the first, `last` before the last, `between` before the others. */
export function beforeNames(names: number, first: string, between: string, last: string): readonly string[] {
  return Array.from({ length: names }, (_, index) =>
    index === 0 ? first : index === names - 1 ? last : between,
  );
}
