import { readManuscriptFile } from './src/manuscript/read-file.ts';
import { readFileSync } from 'node:fs';
const m = await readManuscriptFile(readFileSync(process.argv[2]), process.argv[2]);
console.log(m.problems, m.remarks, m.pages.length);
console.log(m.file.text.slice(0, 6000));
console.log(m.blocks.map(b=>b.role+': '+m.plain.text.slice(b.start,b.end)).slice(0,60).join('\n'));
console.log(m.lists);
