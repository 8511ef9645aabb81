// Where systems keep a font with the rare characters of names that the web font lacks, by weight. `family` and `nth` name
// the one of a collection that is drawn in the mainland's forms.
const folders = ["opentype/noto", "google-noto-cjk", "noto-cjk"];

const at = (weight: string) =>
  folders.map((folder) => ({
    file: `/usr/share/fonts/${folder}/NotoSansCJK-${weight}.ttc`,
    family: `NotoSansCJKsc-${weight}`,
    nth: 2,
  }));

export const systemFonts = { 400: at("Regular"), 700: at("Bold") } as const;
