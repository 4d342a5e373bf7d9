/** What fen says to people in the conversation of a pull request, beyond reviews: the commands, and what came of one. */

import { speak } from "./speak.ts";

const ENGLISH = `**fen: commands**

| Comment | What it does |
|---|---|
| \`/fen review\` | reviews what is new since the last review, also of a draft |
| \`/fen review full\` | reviews everything, also a commit that was reviewed before |
| \`/fen plan\` | says what would be sent and what it would cost; spends nothing |
| \`/fen resolve\` | resolves all threads that fen began |
| \`/fen help\` | says this |

A command stands alone on the first line and takes nothing behind it. Whoever may write to the repository may give one. An answer to one of fen's own comments is read as well: a question is answered, a reason against the suggestion is checked and the suggestion withdrawn unless code disproves it, and another fix is written on request.`;

const CHINESE = `**fen：命令**

| 评论 | 作用 |
|---|---|
| \`/fen review\` | 评审上次评审之后的新改动，草稿也可以 |
| \`/fen review full\` | 评审全部改动，包括已经评审过的提交 |
| \`/fen plan\` | 说明会发送什么、要花多少钱，本身不花钱 |
| \`/fen resolve\` | 把 fen 发起的讨论全部标为已解决 |
| \`/fen help\` | 显示本说明 |

命令要单独写在第一行，后面不能带任何内容。对仓库有写权限的人才能下命令。直接回复 fen 的评论也会被阅读：问题会得到回答；反对的理由会对照代码核实，除非代码能证明理由不成立，否则撤回建议；也可以请它另写一种改法。`;

/** The answer to `/fen help`. `language` is a BCP 47 tag. */
export function renderHelp(language: string): string {
  return /^zh\b/i.test(language) ? CHINESE : ENGLISH;
}

/** The answer to `/fen resolve`. `problem` is GitHub's own reason, in one line of ours; `null` when there is none. */
export function renderResolved(
  counts: { readonly resolved: number; readonly open: number },
  { language, problem }: { readonly language: string; readonly problem: string | null },
): string {
  const { resolved, open } = counts;
  const say = speak(language);
  const sentence = say(`fen resolved ${resolved} of its ${open} open threads.`);
  if (problem === null) return sentence;
  const advice = say("The workflow's token needs `contents: write` for it.");
  return `${sentence} ${say(problem)} ${advice}`;
}
