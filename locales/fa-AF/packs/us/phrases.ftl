### Words for the judge and the officer in the United States: what somebody shows or reads out in the room.
###
### Translate each twice. First what it means, in your language, for the person who says it. Then ".sound": the English
### words as they sound, written with the letters of your language, so that somebody who knows no English can read them out
### ("Ai nid mor táim" for a reader of Spanish). Here ".sound" is the English itself.

us-phrase-more-time = من به وقت بیشتر ضرورت دارم تا یک وکیل پیدا کنم. لطفاً یک تاریخ نو به من بدهید.
    .sound = آی نید مور تایم تو فایند اَ لویِر. پلیز گیو می اَ نیو دِیت.
us-phrase-motion-in-writing = لطفاً درخواست دولت را کتبی بسازید. من وقت می‌خواهم تا آن را بخوانم و جواب بدهم.
    .sound = پلیز پُت دَ گَوِرنمِنتس موشَن اِن رایتِنگ. آی وانت تایم تو رید اِت اَند تو اَنسَر.
us-phrase-afraid-of-country = من می‌ترسم که مرا به این کشور بفرستند: { $country }. آنجا شاید به من آسیب برسانند یا مرا شکنجه کنند.
    .sound = آی اَم اَفرِید تو بی سِنت تو { $country }. آی کُد بی هَرت اُر تورچِرد دِیر.
us-phrase-interpreter = من گپ این ترجمان را نمی‌فهمم. زبان من: { $language }. لطفاً ترجمان دیگری بیاورید.
    .sound = آی دو نات اَندَرستَند دِس اِنتَرپرِتَر. آی سپیک { $language }. پلیز برِنگ اَنَدَر وَن.
us-phrase-appeal = من با این فیصله موافق نیستم. می‌خواهم استیناف بخواهم. من حق استیناف خود را نگه می‌دارم.
    .sound = آی دو نات اَگری وِد دَ دِسِژَن. آی وانت تو اَپیل. آی رِزَرف مای رایت تو اَپیل.
us-phrase-have-a-lawyer = من وکیل دارم: { $name }. می‌خواهم پیش از جواب دادن با وکیل خود صحبت کنم.
    .sound = آی هَف اَ لویِر: { $name }. آی وانت تو تاک تو مای لویِر بِفور آی اَنسَر.
us-phrase-no-letter = نامه به من نرسید. آدرس من در این ورق است.
    .sound = آی دِد نات گِت دَ لِتَر. مای اَدرِس اِز آن دِس پِیپَر.
us-phrase-ill = من مریض هستم. حالا نمی‌توانم ادامه بدهم. به داکتر ضرورت دارم. لطفاً این را بنویسید.
    .sound = آی اَم اِل. آی کَن‌نات گو آن ناو. آی نید اَ داکتَر. پلیز رایت دَت داون.
us-phrase-child-alone = طفل من تنها است. لطفاً مرا بگذارید به کسی زنگ بزنم که از طفل من مراقبت می‌کند.
    .sound = مای چایلد اِز اَلون. پلیز لِت می کال دَ پَرسَن هو کِیرز فور مای چایلد.
us-phrase-system-down = من به وقت آمدم. سیستم کار نمی‌کرد. ثبوت من این است.
    .sound = آی کِیم آن تایم. دَ سِستَم واز داون. هیر اِز مای پروف.
us-phrase-do-not-close = من موافق نیستم که دوسیه‌ام بسته شود (dismiss). می‌خواهم ادامه پیدا کند. من وکیل می‌خواهم.
    .sound = آی دو نات اَگری تو دِسمِس مای کِیس. آی وانت اِت تو گو آن. آی وانت اَ لویِر.
us-phrase-say-again = لطفاً آن را دوباره بگویید، آهسته. می‌خواهم بفهمم.
    .sound = پلیز سِی دَت اَگِن، سلو لی. آی وانت تو اَندَرستَند.
