// The four plugins of retext that look for what we look for, on one file.
import { readFileSync } from 'node:fs';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';

const checker = retext().use(retextEnglish).use(retextReadability).use(retextSimplify).use(retextEquality)
  .use(retextProfanities).use(function () { this.compiler = () => ''; });
const file = await checker.process(readFileSync(process.argv[2], 'utf8'));
for (const message of file.messages) console.log(String(message));
