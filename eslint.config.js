import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";

const lines = (max) => ["error", { max, skipBlankLines: false, skipComments: false }];
const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Only app/platform/env.server.ts reads the environment.",
};
const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Time comes from services.clock.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Time comes from services.clock.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Nothing in domain and features is left to chance.",
  },
];
const cjk = "[\\u3400-\\u9fff\\uf900-\\ufaff]";
const noProse = [
  { selector: `Literal[value=/${cjk}/]`, message: "Texts live in app/messages." },
  { selector: `TemplateElement[value.raw=/${cjk}/]`, message: "Texts live in app/messages." },
  { selector: `JSXText[value=/${cjk}|[A-Za-z]{2,}/]`, message: "Texts live in app/messages." },
];
const noStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy forbids inline styles.",
};

export default defineConfig(
  {
    ignores: [
      "build",
      "prisma/generated",
      "node_modules",
      ".data",
      "**/*.mjs",
      "**/*.cjs",
      "**/*.config.js",
    ],
  },
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      complexity: ["error", 10],
      "max-lines": lines(200),
      "no-restricted-syntax": ["error", noEnv],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      // Numbers in templates are what templates are for; ids and counts read better without String().
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Loaders and actions throw Responses: the framework's way of answering early.
      "@typescript-eslint/only-throw-error": "off",
      // Remix augments its own interfaces.
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
      // Array access is checked (noUncheckedIndexedAccess); `!` after a length check is honest.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/require-await": "off",
      // `_` names what is taken out of an object on purpose.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": hooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "max-lines": lines(150),
    },
  },
  {
    files: [
      "app/domain/**",
      "app/features/**",
      "app/routes/**",
      "app/ui/**",
      "workers/**",
      "search/**",
    ],
    rules: { "no-restricted-syntax": ["error", noEnv, ...noProse, noStyle] },
  },
  {
    files: ["app/domain/**", "app/features/**"],
    rules: { "no-restricted-syntax": ["error", noEnv, ...noClock, ...noProse, noStyle] },
  },
  { files: ["app/features/**/*.server.ts"], rules: { "max-lines": lines(150) } },
  { files: ["app/routes/**"], rules: { "max-lines": lines(180) } },
  { files: ["workers/jobs/**"], rules: { "max-lines": lines(80) } },
  {
    files: ["**/*.data.ts", "prisma/seed/**", "tests/**", "app/messages/**"],
    rules: {
      "max-lines": "off",
      complexity: "off",
      "no-restricted-syntax": ["error", noEnv],
      "@typescript-eslint/no-misused-spread": "off",
    },
  },
  {
    files: ["tests/**"],
    rules: {
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  {
    files: ["app/platform/env.server.ts", "scripts/**", "tests/**", "*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
