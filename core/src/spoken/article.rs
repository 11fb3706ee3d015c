//! Articles, section by section.

use chrono::NaiveDate;

use super::block::Block;
use super::voice::Voice;
use crate::guidance::{Article, Section};
use crate::l10n::Message;

/// A whole article: its title, what is wrong with it, what it says, and how old it is.
pub fn read_article(article: &Article, today: NaiveDate, voice: Voice<'_>) -> Vec<Block> {
    let say = |message: &Message| voice.say(&voice.words().say(message), false);
    let checked = Message::new("article-checked").with("date", article.checked_on);
    let mut blocks = voice.say(&article.title, true);
    blocks.extend(article.banner.iter().flat_map(say));
    blocks.extend(article.sections.iter().flat_map(|section| read_section(section, voice)));
    blocks.extend(say(&checked));
    blocks.extend(article.age_note(today).iter().flat_map(say));
    blocks.extend(voice.cautions());
    blocks
}

/// One section of an article.
pub fn read_section(section: &Section, voice: Voice<'_>) -> Vec<Block> {
    let tag = &section.heading.tag;
    let heading = voice.say(&section.heading, true).into_iter();
    heading.chain(section.blocks.iter().flat_map(|block| voice.read(&block.text(), tag, false))).collect()
}
