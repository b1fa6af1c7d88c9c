/**
 * Keeps a form from being saved while something in it is filled in by half: a day without its time, letters for a number. To a page such a
 * field is empty, so the file would be saved without it, and an article without its embargo. The browser tells at the field what it lacks.
 */
export function guardHalfFilled(): void {
  const guard = (event: Event, form: ParentNode): void => {
    const half = [...form.querySelectorAll("input")].find(({ validity }) => validity.badInput);
    if (half === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    half.scrollIntoView({ block: "center" });
    half.reportValidity();
  };
  // Before the listeners of the desk: those of the window come first.
  window.addEventListener(
    "click",
    (event) => {
      // A question that is asked over the form is answered in any case.
      const button = event.target instanceof Element ? event.target.closest("button.primary") : null;
      if (button !== null) guard(event, button.closest("dialog, [role=dialog]") ?? document);
    },
    { capture: true },
  );
  window.addEventListener(
    "keydown",
    (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") guard(event, document);
    },
    { capture: true },
  );
}
