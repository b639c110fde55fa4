// Solves a cohort with npm's munkres and says what it took in CPU time.
import { readFileSync } from "node:fs";
import { munkres } from "munkres";

const { Places, Choices } = JSON.parse(readFileSync(0, "utf8"));
const columns = Places.flatMap((places, j) => Array(places).fill(j));
const forbidden = 1001 * (Choices.length + 1);
const score = (Choices ?? []).map((choices) => new Map((choices ?? []).map((c) => [c.Mentor, c.Score])));
const grid = score.map((of) => columns.map((j) => (of.has(j) ? 1000 - of.get(j) : forbidden)));

const began = process.cpuUsage();
const pairs = munkres(grid);
const took = process.cpuUsage(began);

let Matched = 0, Total = 0;
for (const [i, column] of pairs) {
  const points = score[i].get(columns[column]);
  if (points !== undefined) {
    Matched++;
    Total += points;
  }
}
console.log(JSON.stringify({ Matched, Total, Seconds: (took.user + took.system) / 1e6 }));
