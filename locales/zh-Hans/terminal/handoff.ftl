### The command line: cards, hand-offs and replies.

cli-card-name = 您怎么称呼这位律师？（按回车键就用名片上的名字）
cli-card-file = 这个文件不能作为文本读。请选有名片的文件。
cli-card-compared = 名片 { $id } 现在已经比较过。
cli-card-delete-ask = 这会删掉 { $name } 的名片和它的钥匙。对您所发内容的回复，就再也打不开了。
cli-handoff-folder = 名片不止一张时，请写一个已经有的文件夹：每张名片有自己的文件。
cli-handoff-made = 为 { $name } 密封了：{ $file }
cli-handoff-line = { $name }，第 { $number } 个，{ $date }
