## Errors

border-locked = 保险箱是关着的。请先打开。
border-no-device-key = 这台设备没有保险箱的钥匙。请用口令打开。
border-device-key-wrong = 这台设备的钥匙不再能打开保险箱。请用口令打开。
border-platform-refused = 设备没有允许。请再试一次，或用口令。
border-platform-unavailable = 设备现在做不到。请解锁屏幕再试一次，或用口令。
border-platform-unexpected = 设备上出了问题。请重新启动设备再试一次，或用口令。
border-code-typed = 这不是最后一组。请看您的纸，再试一次。
border-code-unwritten = 请先把新的恢复码写在纸上，再输入它的最后一组。
border-passphrase-needed = 做这件事，Faro 需要您的口令。请关上保险箱，用口令打开，再试一次。
border-wait = 错误的尝试太多了。从 { $time } 起，您可以再试。
border-fault = 因为 Faro 的一个错误，这没有成功。请重新打开保险箱。看看您上次的改动还在不在。
border-given-other = Faro 不认识这种文件。什么都没有改变。

## The vault

## Facts

## Duties

border-time-form = 请这样写时间：09:00。
