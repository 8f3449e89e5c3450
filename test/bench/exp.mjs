import { spawnSync } from 'node:child_process';
import { rmSync, existsSync } from 'node:fs';
import { writeSubmissions } from './submissions.mjs';
const n=1500, from=800;
const input='/tmp/exp/in'; 
const dir=await writeSubmissions('/tmp/exp', n);
for(const flags of process.argv.slice(2)) for(const jobs of [1,2]){
 const out='/tmp/exp/out'; rmSync(out,{recursive:true,force:true});
 const r=spawnSync(process.execPath,[...flags.split(' ').filter(Boolean),'--import',new URL('usage.mjs',import.meta.url).href,'dist/src/cli.js','audit',dir,'--out',out,'--jobs',String(jobs)],{encoding:'utf8',env:{...process.env,BENCH_FROM:String(from)},maxBuffer:1<<28});
 const u=JSON.parse(/usage (.*)/.exec(r.stderr)[1]); const c=u.counted, k=n-from;
 console.log(flags.padEnd(60),jobs,(c.cpu/k).toFixed(1),'cpu',(1000*k/c.wall).toFixed(1),'/s cores',(c.cpu/c.wall).toFixed(2),'peak',u.peak);
}
