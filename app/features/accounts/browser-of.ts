const browsers: [sign: RegExp, name: string][] = [
  [/MicroMessenger\//, "WeChat"],
  [/Edg[A-Z]*\//, "Edge"],
  [/QQBrowser\//, "QQ Browser"],
  [/UCBrowser\//, "UC Browser"],
  [/HuaweiBrowser\//, "Huawei Browser"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Version\/.*Safari\//, "Safari"],
];
const systems: [sign: RegExp, name: string][] = [
  [/HarmonyOS|OpenHarmony/, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

/** What a person would call the browser behind a user agent, such as `WeChat · Android`; null when it says nothing. */
export function browserOf(userAgent: string): string | null {
  const found = [browsers, systems].flatMap(
    (table) => table.find(([sign]) => sign.test(userAgent))?.[1] ?? [],
  );
  return found.length > 0 ? found.join(" · ") : null;
}
