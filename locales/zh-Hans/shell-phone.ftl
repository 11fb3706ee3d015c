## What may keep this phone from reminding

shell-drill-phone = 这部手机会提醒我吗？
shell-drill-phone-hint = Faro 看有什么可能让这部手机不响。然后请试一试：两分钟后会响一次测试。
shell-drill-phone-test = 两分钟后响
shell-drill-phone-waits = 请锁上手机，放到一边。两分钟后会响。
shell-drill-phone-allow = 在手机的设置里修改
shell-drill-phone-found = Faro 找到的问题
shell-drill-phone-none = Faro 没有找到让这部手机不响的原因。还是请试一试。
shell-drill-phone-unpromised = 任何应用都不能保证的事
shell-drill-phone-unpromised-hint = 请也把您的开庭写在纸上。请您信任的人提醒您。
shell-drill-phone-handled = Faro 自己会做的事
shell-drill-phone-alarm = 开庭那天早上的闹钟
shell-drill-phone-alarm-hint = 它像闹钟一样响，手机静音时也响。如果 Faro 被隐藏，或只能用 Face ID 打开，它就不响。

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = 这部手机不让 Faro 提醒您
silence-refused-what = 什么都不会显示，也不会响。请允许 Faro 的通知。锁屏上的话不会透露您的案件。
silence-channel = 提醒没有声音
silence-channel-what = 提醒会来，但您可能注意不到。请打开 Faro 提醒的声音。
silence-hibernated = 手机可能让 Faro 休眠
silence-hibernated-what = 如果您几个月不打开 Faro，手机可能会停掉它的所有提醒。请关掉“暂停不用的应用”这个设置。不到两个月，Faro 也会请您打开清单。
silence-stopped = 有人停止过 Faro
silence-stopped-what = Faro 停止的时候，什么都没有响。现在所有提醒都重新设好了。
silence-stopping = 如果有人在手机的设置里停止 Faro
silence-stopping-what = 那样，在您打开 Faro 之前什么都不会响。您打开它，所有提醒就重新设好。请不要用“强行停止”。
silence-private = Faro 在私密空间里
silence-private-what = 私密空间锁上时，什么都不会响。如果对您安全，请把 Faro 装在私密空间外面。如果不安全，请把您的日期写在纸上。
silence-hidden = 如果您隐藏 Faro，或用 Face ID 锁上它
silence-hidden-what = 那样 iPhone 可能不显示提醒，早上的闹钟也可能不响。手机不会告诉 Faro。如果对您安全，请不要隐藏 Faro。
silence-exact = 提醒可能会晚
silence-exact-what = 这部手机不让 Faro 准点响。提醒可能晚十分钟，或一小时。请允许 Faro 的闹钟和提醒。
silence-restricted = 手机可能限制 Faro
silence-restricted-what = 手机放着不动时，提醒可能会晚。请让 Faro 不受限制地用电池。它用得很少。
silence-doze = 手机放着不动时
silence-doze-what = Faro 的提醒还是会响。连着的两个提醒可能会隔几分钟。
silence-saver = 省电模式开着
silence-saver-what = 提醒应该还是会响。在有些手机上会晚。开庭前一天晚上请给手机充电。
silence-restored = 如果您换手机
silence-restored-what = 您在新手机上恢复备份，并打开一次以后，新手机才会响。
silence-locked = 手机刚刚重新启动时
silence-locked-what = 在您解锁之前，提醒也会响。
silence-locked-unknown = 在您解锁一次之前，它可能不响。每次重新启动后，请解锁。
silence-off = 如果提醒该响时手机关机
silence-off-what = 您开机时，提醒就会来。
silence-off-unknown = 提醒可能永远不会来。开庭前一天晚上，请开机并充电。
silence-clock-back = 如果时钟被调慢（往早调）
silence-clock-back-what = Faro 会重新设好所有提醒。时钟不对，提醒就会晚：请让手机自己调时钟。
silence-clock-forward = 如果时钟被调快（往晚调）
silence-clock-forward-what = Faro 会重新设好所有提醒。看起来已经过去的会马上来：请让手机自己调时钟。
silence-zone = 如果您去另一个时区
silence-zone-what = 提醒会在正确的时刻来。您打开清单以后，提醒就跟着新地方的时钟。
silence-updated = Faro 更新时
silence-updated-what = 所有提醒都会重新设好。

## Reading aloud

shell-voice-get = 取得语音
shell-voice-network = 这部手机上的语音会把文字通过互联网发出去。Faro 不用它。请取得一个不用互联网也能用的语音。
voice-none = 这部手机没有 { $language } 的语音。请打开手机的设置，找“文字转语音”或“朗读内容”，添加这种语言的语音。这一次需要互联网。以后 Faro 不用互联网也能念给您听。

## First steps

step-of = 第 { $step } 步（共 { $count } 步）
shell-steps-lost = 如果您丢了它
shell-steps-lost-hint = 谁也不能还给您。那时，写在纸上的恢复码能打开您的保险箱。您可以现在做，也可以以后在设置里做。
shell-steps-later = 以后
shell-steps-remind = 这部手机可以提醒您吗？
shell-steps-remind-hint = 如果错过开庭，您可能会被下令遣返。Faro 在每个日期之前都会响。锁屏上的话不会透露您的案件。

## The vault

shell-erase-ask = 清除一切：先输入您的口令
shell-recovery-mend = 点一组，重新输入它。
