// Words by which a sentence of a paper forbids what it names.

export const noWords = /不|无|無|免|禁|勿|非/;
