mx-jurisdiction = 墨西哥

mx-comar-apply = 在墨西哥申请难民身份
    .plain = 进入墨西哥以后，您有30个工作日申请难民身份。周末和法定假日不算。
    .missed = 还是要去。COMAR 会问您为什么来晚了，它仍然可以接受您的申请。请说明理由，并带上证明。
    .todo = 亲自去 COMAR（难民办公室）。如果您附近没有 COMAR 办公室，就去 INM（移民局）。要一份写着您哪一天申请的文件。
    .unchecked = 还没有律师核对过这个日期。依靠它之前，请问律师。

mx-comar-weekly = 在 COMAR 或 INM 签名
    .plain = 申请还没有结果时，您必须亲自去签名。大多数人每周签一次，在给他们定的日子和办公室。
    .missed = COMAR 可以决定您放弃了申请。今天就去，说明为什么没有来，并带上证明。请法律援助机构帮忙。
    .todo = 每次都带上您的文件，并确认您的签名算数了。如果您想搬到另一个州，请先问 COMAR。

mx-comar-decision = COMAR 应当做决定
    .plain = 法律给 COMAR 45个工作日决定您的申请。COMAR 常常用得更久。
    .missed = 这是 COMAR 的时间，不是您的：您什么都没有失去。请继续签名，并问您的案件怎么样了。
    .todo = 签名时问有没有消息。让您在 COMAR 的文件和电话号码保持最新。

mx-comar-appeal = 对 COMAR 的决定上诉
    .plain = 如果 COMAR 拒绝，您可以要求复查（recurso de revisión）。看来您有15个工作日，但我们没能核对。当周就问律师。
    .missed = 决定就成为最终决定。律师可以看法庭还能不能帮您（amparo）。那也只有很短的时间：马上问。
    .todo = 在您的信里找上诉的时间和地点。书面交上 recurso de revisión，并让人在您的副本上盖章。
    .unchecked = 还没有律师核对过这个日期。依靠它之前，请问律师。

mx-amparo = 请联邦法庭帮助（amparo）
    .plain = 如果您的上诉（recurso de revisión）被拒绝，联邦法庭也许还能帮您。我们认为您有15个工作日；如果您快要被遣返，就没有时间限制。我们没能核对。
    .missed = 还是请问律师。也许有别的路，尤其是您快要被遣返的时候。
    .todo = 当周就去找律师或帮助难民的团体。带上两个决定，以及您收到它们的日子。

## The questions for facts. .label names the fact inside a sentence.

mx-fact-entered = 您在哪一天进入墨西哥？
    .label = 您进入墨西哥的日子
mx-fact-first = 您第一次必须签名是哪一天、几点？
    .label = 您第一次签名
mx-fact-every = 从一次签名到下一次隔多久，例如1周？
    .label = 两次签名之间的时间
mx-fact-tz = 那个地方用哪个时区？
    .label = 那个地方的时区
mx-fact-filed = 您在哪一天交上难民身份的申请？
    .label = 您交上申请的日子
mx-fact-decision_notified = COMAR 在哪一天给您它的决定？
    .label = 您收到决定的日子
mx-fact-revision_notified = 您在哪一天收到 recurso de revisión 的答复？
    .label = 您收到上诉答复的日子
