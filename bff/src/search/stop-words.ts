const words = `的 了 吗 呢 啊 吧 么 在 是 有 和 与 及 或 等 之 于 对 把 被 就 也 都 还 又 我 你 他 您 我们 你们 咱们 这 那 这个 那个
怎么 怎样 如何 怎么办 怎么样 什么 啥 哪里 哪儿 哪些 哪个 为什么 多少 几 是否 能否 能不能 可以 可不可以 能 会 需要 想 想要 要 去 到 来 给 请
请问 关于 对于 办 办理 一下 一个 多久 时候 没有 不 the a an of for to in on and or is how what where my`;

/** Words that say how something is asked, not what. */
export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/));
