import type { WrongSetting } from "./wrong-machine-settings.ts";

/** Addresses of forms that lead to no host. */
export function wrongForms(forms: readonly string[]): WrongSetting[] {
  return forms.flatMap((address, index) => {
    if (/^https?:\/\/[^\s/?#]/i.test(address) && URL.canParse(address)) return [];
    const isHost = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(address);
    return [
      {
        field: ["forms", index],
        message: `“${address}” is no web address that a form can be sent to.`,
        hint: isHost
          ? `Write \`https://${address}\`.`
          : "Write the `action` of the form, such as `https://list.example/subscribe`. A form of the site itself needs no word here.",
      },
    ];
  });
}
