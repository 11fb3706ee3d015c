//! Loads articles for a reader: each section whole from the first language that has it, quoted facts filled in.

use serde::Deserialize;

use super::article::{Article, ArticleInfo, Section};
use super::error::GuidanceError;
use super::markdown::{Block, Source, SourceSection, Span, parse};
use super::quoted::{QuotedFact, QuotedFacts, fill, pieces};
use super::step::steps;
use crate::deadlines::Rulebook;
use crate::files::Files;
use crate::l10n::{Direction, Localized, Words, numbers_kept};
use crate::packs::{Colour, Pack, PackError, Standing};

/// All articles of all packs, in the words of one reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    articles: Vec<Article>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArticleList {
    #[serde(default, rename = "article")]
    pub(super) articles: Vec<ArticleInfo>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactList {
    #[serde(default, rename = "fact")]
    pub(super) facts: QuotedFacts,
}

/// A fact of the law that a pack quotes, such as a fee: `asylum-fee`.
///
/// # Errors
/// [`PackError`] where `facts.toml` cannot be used.
pub fn quoted_fact(files: &Files, pack: &str, id: &str) -> Result<Option<QuotedFact>, PackError> {
    let packs = Pack::all(files)?;
    let Some(pack) = packs.iter().find(|there| there.info.id == pack) else { return Ok(None) };
    let FactList { mut facts } = pack.file("facts.toml")?;
    Ok(facts.remove(id))
}

impl Library {
    /// Reads every article for a reader.
    ///
    /// # Errors
    /// [`GuidanceError::Pack`] for a file that cannot be used, [`GuidanceError::Broken`] for an article without text.
    pub fn load(files: &Files, book: &Rulebook, words: &Words) -> Result<Library, GuidanceError> {
        Library::of(files, book, words, |_| true)
    }

    /// Reads the articles of one pack for a reader.
    ///
    /// # Errors
    /// As [`Library::load`].
    pub fn of_pack(
        files: &Files,
        book: &Rulebook,
        words: &Words,
        pack: &str,
    ) -> Result<Library, GuidanceError> {
        Library::of(files, book, words, |id| id == pack)
    }

    fn of(
        files: &Files,
        book: &Rulebook,
        words: &Words,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Library, GuidanceError> {
        let mut articles = Vec::new();
        for pack in Pack::all(files)?.into_iter().filter(|pack| wanted(&pack.info.id)) {
            let FactList { facts } = pack.file("facts.toml")?;
            let reader = Reader { files, pack: &pack.info.id, facts, book, words: words.content() };
            for info in pack.file::<ArticleList>("articles.toml")?.articles {
                let id = info.id.clone();
                articles.push(reader.article(info).ok_or(GuidanceError::Broken { id })?);
            }
        }
        Ok(Library { articles })
    }

    /// The same with what must stand above each article of such a pack.
    #[must_use]
    pub fn under(mut self, standing: &Standing) -> Library {
        for article in &mut self.articles {
            (article.colour, article.banner) = (standing.colour(), standing.banner());
        }
        self
    }

    /// Takes the articles of another one behind its own.
    pub fn add(&mut self, other: Library) {
        self.articles.extend(other.articles);
    }

    /// All articles, in the order of their packs.
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }

    /// The article with this id; the part behind the pack is enough where no other article has it.
    ///
    /// # Errors
    /// [`GuidanceError::Unknown`]; [`GuidanceError::Which`].
    pub fn article(&self, id: &str) -> Result<&Article, GuidanceError> {
        if let Some(whole) = self.articles.iter().find(|article| article.id == id) {
            return Ok(whole);
        }
        let is_named = |article: &&Article| article.id.split_once('.').is_some_and(|(_, short)| short == id);
        let named: Vec<&Article> = self.articles.iter().filter(is_named).collect();
        match named.as_slice() {
            [] => Err(GuidanceError::Unknown { id: id.to_owned() }),
            [only] => Ok(only),
            _ => {
                let articles = named.into_iter().map(|article| article.id.clone()).collect();
                Err(GuidanceError::Which { articles })
            }
        }
    }
}

/// Everything that turns the texts of a pack into articles for one reader.
struct Reader<'a> {
    files: &'a Files,
    pack: &'a str,
    facts: QuotedFacts,
    book: &'a Rulebook,
    words: &'a Words,
}

impl Reader<'_> {
    fn article(&self, info: ArticleInfo) -> Option<Article> {
        let sources: Vec<(usize, &str, Source)> = self
            .words
            .tags()
            .enumerate()
            .filter_map(|(rank, tag)| Some((rank, tag, parse(self.text(tag, &info.id)?))))
            .collect();
        // English, the last of the chain, decides which sections there are and in which order.
        let (_, _, original) = sources.last()?;
        let (rank, tag, best) = sources.first()?;
        let title = self.localized(*rank, tag, &best.title)?;
        let sections = original.sections.iter().filter(|section| !section.blocks.is_empty());
        let sections = sections.map(|section| self.section(section, &sources)).collect::<Option<_>>()?;
        let id = format!("{}.{}", self.pack, info.id);
        let ArticleInfo { topics, sources, checked_on, review_by, .. } = info;
        let (colour, banner) = (Colour::Plain, Vec::new());
        Some(Article { id, topics, title, sections, sources, checked_on, review_by, colour, banner })
    }

    fn text(&self, tag: &str, article: &str) -> Option<&str> {
        self.files.get(&format!("locales/{tag}/packs/{}/{article}.md", self.pack))
    }

    /// The section in the first language that has it. `original` is what it says in English.
    fn section(&self, original: &SourceSection, sources: &[(usize, &str, Source)]) -> Option<Section> {
        sources.iter().find_map(|(rank, tag, source)| {
            let section = source.sections.iter().find(|of| of.id == original.id && !of.blocks.is_empty())?;
            let SourceSection { id, heading, blocks } = section;
            let steps = steps(section, original);
            let heading = self.localized(*rank, tag, heading)?;
            let blocks = blocks.iter().map(|block| self.block(tag, block)).collect::<Option<_>>()?;
            Some(Section { id: id.clone(), heading, blocks, steps })
        })
    }

    fn block(&self, tag: &str, block: &Block) -> Option<Block> {
        let fill = |spans: &[Span]| {
            let filled = spans.iter().flat_map(|span| {
                let pieces = pieces(&span.text, &self.facts).into_iter();
                pieces.map(|(text, phone)| {
                    Some(Span { text: self.fill(tag, &text)?, strong: span.strong, phone })
                })
            });
            filled.collect::<Option<Vec<Span>>>()
        };
        Some(match block {
            Block::Paragraph(spans) => Block::Paragraph(fill(spans)?),
            Block::Item(number, spans) => Block::Item(*number, fill(spans)?),
            Block::Warning(spans) => Block::Warning(fill(spans)?),
        })
    }

    fn fill(&self, tag: &str, text: &str) -> Option<String> {
        let text = fill(text, &self.facts, self.book, |message| self.words.say_in(tag, message))?;
        Some(match self.words.direction(tag) {
            Direction::Ltr => text,
            Direction::Rtl => numbers_kept(&text).into_owned(),
        })
    }

    fn localized(&self, rank: usize, tag: &str, text: &str) -> Option<Localized> {
        let text = self.fill(tag, text)?;
        let direction = self.words.direction(tag);
        Some(Localized { text, tag: tag.to_owned(), direction, fell_back: rank > 0 })
    }
}
