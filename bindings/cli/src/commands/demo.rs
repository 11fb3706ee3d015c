//! The main job in one command, on a sample case whose days follow `--today`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use faro_core::casefile::{Casefile, Hearing, HearingKind};
use faro_core::deadlines::Rulebook;
use faro_core::disk;
use faro_core::l10n::Message;
use faro_core::outlook::Coming;
use faro_core::reminders::{Settings, plan};
use faro_core::vault::{
    KdfParams, LockedVault, OsEntropy, Secret, Vault, VaultError, exists, generate_number,
};
use zeroize::Zeroizing;

use super::{article, due, explain};
use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// The rule whose steps are shown, and the article.
const RULE: &str = "us.asylum.one_year";
const ARTICLE: &str = "us.hearing";
/// How many reminders, and how much of the article.
const REMINDERS: usize = 5;
const SECTIONS: usize = 2;
/// A shorter word than this may stand in random bytes by chance.
const LEAST_WORD: usize = 5;

pub(super) fn run(app: &App) -> Result<(), CliError> {
    let temporary = tempfile::Builder::new().prefix("faro-demo-").tempdir()?;
    let dir = app.chosen_dir.clone().unwrap_or_else(|| temporary.path().to_owned());
    let book = app.book()?;
    let demo = Demo {
        app,
        sample: Sample::of(app, &book),
        book,
        folder: dir.join("vault"),
        passphrase: generate_number(&OsEntropy).map_err(VaultError::from)?,
    };
    if exists(&demo.folder) {
        return Err(VaultError::AlreadyExists.into());
    }
    disk::create_folders(&dir).map_err(VaultError::from)?;
    demo.introduce();
    demo.write_down()?;
    let casefile = demo.open_again()?;
    let outlook = app.outlook(&casefile, &demo.book);
    due::list(app, &outlook);
    explain::explain(app, &outlook.rule(RULE)?);
    demo.remind(&outlook.coming());
    demo.guide()?;
    casefile.lock();
    demo.prove(&dir)?;
    app.screen.heading(&app.say("demo-yours"));
    if app.chosen_dir.is_some() {
        let kept = Message::new("demo-kept").with("folder", dir.display().to_string());
        app.screen.sentence(
            2,
            &app.text(&kept.with("passphrase", String::from_utf8_lossy(&demo.passphrase).as_ref())),
        );
    }
    app.screen.sentence(2, &app.say("demo-next"));
    app.screen.line(4, "faro vault create");
    app.screen.line(4, "faro --help");
    Ok(())
}

struct Demo<'a> {
    app: &'a App,
    book: Rulebook,
    folder: PathBuf,
    passphrase: Zeroizing<Vec<u8>>,
    sample: Sample,
}

/// What the person of the demo writes down.
struct Sample {
    facts: [(&'static str, NaiveDate); 2],
    hearing: Hearing,
    note: String,
}

impl Sample {
    fn of(app: &App, book: &Rulebook) -> Sample {
        let day = |back: u64, on: u64| app.moment.today - Days::new(back) + Days::new(on);
        let hearing = open_day(day(0, 75), book);
        Sample {
            facts: [("us.last_arrival", day(358, 0)), ("us.moved_on", day(2, 0))],
            hearing: Hearing {
                place: app.say("demo-place"),
                ..Hearing::new("us", HearingKind::Individual, &format!("{hearing}T09:00"), "America/New_York")
            },
            note: app.say("demo-note"),
        }
    }

    /// Every word that was typed and is long enough not to stand in random bytes by chance.
    fn typed(&self) -> Vec<String> {
        let texts = [
            self.note.as_str(),
            self.hearing.place.as_str(),
            self.hearing.at.as_str(),
            self.hearing.zone.as_str(),
        ];
        let words = texts
            .iter()
            .flat_map(|text| text.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation() && c != '-'));
        let mut typed: Vec<String> =
            words.filter(|word| word.chars().count() >= LEAST_WORD).map(str::to_owned).collect();
        typed.extend(self.facts.iter().flat_map(|(name, day)| [(*name).to_owned(), day.to_string()]));
        typed.sort();
        typed.dedup();
        typed
    }
}

/// This day, or the next one on which a court of the United States is open.
fn open_day(first: NaiveDate, book: &Rulebook) -> NaiveDate {
    let weekend = |day: NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    // Of years that nobody checked only the weekends are known.
    let closed = |day: NaiveDate| {
        let calendar = book.calendar("us.federal").map(|calendar| calendar.closed(day));
        weekend(day) || matches!(calendar, Some(Ok(Some(_))))
    };
    first.iter_days().find(|day| !closed(*day)).unwrap_or(first)
}

impl Demo<'_> {
    fn introduce(&self) {
        let app = self.app;
        app.screen.blank();
        app.screen.line(0, &app.screen.tone(Tone::Strong, "Faro"));
        app.screen.sentence(0, &app.say("demo-what"));
    }

    /// A new vault with two facts, a hearing and a note.
    fn write_down(&self) -> Result<(), CliError> {
        let app = self.app;
        app.screen.heading(&app.say("demo-write"));
        let vault = Vault::create(&self.folder, &self.passphrase, KdfParams::DEFAULT, Arc::new(OsEntropy))?;
        let mut casefile = Casefile::new(vault);
        for (name, day) in &self.sample.facts {
            casefile.set_fact(name, None, &day.to_string(), &self.book, &app.words, app.moment.now)?;
        }
        casefile.add_hearing(&self.sample.hearing, &self.book)?;
        let outlook = app.outlook(&casefile, &self.book);
        let facts = outlook.told_facts().into_iter().flat_map(|fact| {
            let label = app.text(&fact.label);
            fact.lines.into_iter().map(move |line| vec![label.clone(), app.text(&line)])
        });
        let hearings =
            outlook.hearings().into_iter().map(|page| vec![app.text(&page.title), app.text(&page.when)]);
        app.screen.table(2, &facts.chain(hearings).collect::<Vec<_>>());
        casefile.add_note(&self.sample.note, app.moment.now)?;
        app.screen.item(2, "“", &self.sample.note);
        casefile.lock();
        Ok(())
    }

    /// The same vault, from its files alone.
    fn open_again(&self) -> Result<Casefile, CliError> {
        let app = self.app;
        app.screen.heading(&app.say("demo-lock"));
        let wrong = LockedVault::open(&self.folder)?.unlock(
            Secret::Passphrase(b"not the passphrase"),
            Arc::new(OsEntropy),
            None,
        );
        if let Err(error) = wrong {
            let answer = Message::new("demo-wrong").with("answer", CliError::from(error).message());
            app.screen.item(2, "✗", &app.text(&answer));
        }
        let locked = LockedVault::open(&self.folder)?;
        let vault = locked.unlock(Secret::Passphrase(&self.passphrase), Arc::new(OsEntropy), None)?;
        let casefile = Casefile::new(vault);
        let kept = casefile.notes().iter().any(|note| note.body.text == self.sample.note);
        if kept {
            app.screen.item(2, "✓", &app.say("demo-opened"));
        }
        Ok(casefile)
    }

    fn remind(&self, coming: &Coming) {
        let app = self.app;
        let plan = plan(&app.moment.now, app.moment.zone, coming, &Settings::default(), &app.words);
        app.screen.heading(&app.text(&Message::new("cli-plan").with("zone", plan.zone.as_str())));
        super::plan::show(app, &plan, REMINDERS);
        app.screen.sentence(2, &app.say("cli-plan-discreet"));
    }

    fn guide(&self) -> Result<(), CliError> {
        let library = self.app.library()?;
        article::show(self.app, library.article(ARTICLE)?, SECTIONS, &article::Ticks::new());
        Ok(())
    }

    /// Looks for every word that was typed in every file of the folder, in UTF-8 and UTF-16.
    fn prove(&self, dir: &Path) -> Result<(), CliError> {
        let app = self.app;
        app.screen.heading(&app.say("demo-proof"));
        let typed = self.sample.typed();
        let mut files = Vec::new();
        collect(dir, &mut files)?;
        let (mut bytes, mut found) = (0, 0);
        for file in &files {
            let content = fs::read(file)?;
            bytes += content.len();
            let needles = typed.iter().flat_map(|word| {
                let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
                [word.clone().into_bytes(), wide]
            });
            found +=
                needles.filter(|needle| content.windows(needle.len()).any(|window| window == needle)).count();
        }
        let result = Message::new("demo-searched")
            .with("files", files.len())
            .with("bytes", bytes)
            .with("words", typed.len())
            .with("found", found);
        app.screen.item(2, if found == 0 { "✓" } else { "✗" }, &app.text(&result));
        if found > 0 {
            return Err(CliError::Said(Message::new("error-demo-leak")));
        }
        Ok(())
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), CliError> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match disk::kind(&path)? {
            Some(found) if found.is_dir() => collect(&path, files)?,
            Some(found) if found.is_file() => files.push(path),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use faro_core::files::Files;

    use super::*;

    #[test]
    fn the_hearing_of_the_demo_is_on_no_day_on_which_courts_are_closed() {
        let book = Rulebook::load(Files::builtin()).unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(
            open_day(day("2026-12-25"), &book),
            day("2026-12-28"),
            "Christmas, and a weekend after it"
        );
        assert_eq!(
            open_day(day("2027-01-16"), &book),
            day("2027-01-19"),
            "a weekend, and a holiday after it"
        );
        assert_eq!(open_day(day("2027-02-02"), &book), day("2027-02-02"));
        assert!(open_day(day("2190-01-02"), &book) >= day("2190-01-02"));
    }
}
