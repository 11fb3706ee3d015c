## How far a language is

kit-all = 全部文字
kit-critical = 必须有的
kit-states = 第二个人读过：{ $reviewed }。人写的：{ $draft }。机器做的：{ $machine }。不知道：{ $unknown }。
kit-stale = { $count }条文字在翻译以后，原文变了。
kit-left-over = { $count }条文字已经不在原文里。请删掉。
kit-preview = 这种语言还没有完成。有些必须有的文字缺少或旧了。
kit-lacking = 请先写这些：{ $names }
kit-outdated = { $id } 的原文变了，这个翻译没有变。以前是：{ $was } 现在是：{ $now } 如果您的翻译仍然对，请运行：faro locale stamp

## A new language, and writing into files

kit-begun = { $language } 开始了：{ $count }个文件。要得到工作表，请运行：faro locale todo { $language }
kit-no-tag = { $language } 不是语言的标签。标签像这样：fr、pt-BR 或 sr-Latn。
kit-tag-written = { $written } 要写成 { $right }。请这样输入。
kit-there = { $language } 已经有了。什么都没有写。
kit-no-fallback = 没有 { $language }。请写一种有的语言。
kit-is-source = { $language } 是原文。请写一种从它翻译的语言。
kit-no-folder = 请说翻译在哪里。例如加上：--locales locales
kit-no-revision = Git 在这里不认识 { $revision }。请写一个分支、标签或提交。
kit-written = 页面在 { $file } 里。请用浏览器打开。它不需要网络。
kit-stamped = Faro 记下了{ $count }条翻译的原文。
kit-untranslated = { $id } 还没有翻译。什么都没有写。
kit-broken = Faro 读不了 { $path }。什么都没有写。请改好它，或从 git 拿回来。

## Worksheets. They open in a browser or a spreadsheet.

kit-worksheet = 工作表在 { $file } 里：要写{ $count }条文字。请填好并保存。然后运行：faro locale import
kit-sheet-title = 工作表
kit-sheet-how = 请在每行的第一个框里写您的语言。不知道的就空着。然后保存，把保存的文件发回来。这个页面不会自己发出任何内容。
kit-sheet-brackets = 大括号里的词会变成数字、名字或日子。请照样复制，放在您的句子里合适的地方。
kit-sheet-article = 以 # 开头的文字是文章的一部分。请保留行首的 #、-、> 和数字，以及标题后面大括号里的词。
kit-sheet-save = 保存工作表
kit-sheet-where = 名称，以及在哪里说
kit-sheet-note = 您的问题
kit-note = 一个问题
kit-no-sheet = 这个文件不是工作表。请用您保存的文件，或做一个新的：faro locale todo
kit-other-sheet = 这份工作表是给 { $language } 的。什么都没有写。请写那种语言。
kit-no-text = 这个文件不是 UTF-8 文本。请保存为 UTF-8 的 CSV，再试一次。
kit-taken = 收进了{ $count }条文字。
kit-left = 有{ $count }行没有收。请在工作表里改好，再收一次。
kit-left-unknown = 原文里没有叫这个名称的文字。
kit-left-not-fluent = 少了一个大括号，或多了一个。请和原文比较。
kit-left-not-section = 第一行必须是这一部分的标题，用同样的 # 号，末尾有同样的大括号里的词。里面不能开始别的部分。
kit-left-no-other = 缺少形式 "other"。没有自己形式的每个数都用它。
kit-left-meanwhile = 做好工作表以后，有人改了这条文字。请做一份新的工作表。

## Previews

kit-preview-title = 预览：{ $language }
kit-preview-how = 每条文字都照读者看到的样子显示，用示例的词，并显示数字的每种形式。原文在下面。
kit-preview-missing = 还没有翻译
