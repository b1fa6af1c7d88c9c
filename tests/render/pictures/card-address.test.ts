import { expect, it } from "vitest";
import { usualFace } from "../../../src/model/face/face.ts";
import { shareCardAddress, siteCardAddress } from "../../../src/render/pictures/card-address.ts";

const wanted = { shareCards: true, face: usualFace };
const of = (title: string) => shareCardAddress({ address: "/a/", row: { title, image: undefined } }, wanted);

it("gives a headline a card where the fonts have its script, and none that would say something else", () => {
  for (const title of ["Ministers meet", "Зеленський", "Ζελένσκι", "زيلينسكي", "זלנסקי", "2025: 🔥", "Łódź"])
    expect(of(title), title).toBe("/a/card.png");
  for (const title of ["泽连斯基抵达巴黎", "Xi Jinping (习近平)", "岸田首相", "김정은", "ქართული", "मोदी"])
    expect(of(title), title).toBeUndefined();
});

it("gives a site whose name cannot be drawn no card, which would say its address alone", () => {
  expect(siteCardAddress({ ...wanted, title: "The Daily Test" }, { address: "/fr/" })).toBe("/fr/card.png");
  expect(siteCardAddress({ ...wanted, title: "人民日报" }, { address: "/" })).toBeUndefined();
  expect(
    siteCardAddress({ ...wanted, shareCards: false, title: "The Daily Test" }, { address: "/" }),
  ).toBeUndefined();
});
