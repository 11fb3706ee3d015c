//! Days of other calendars: the lines below a day, and what a day may mean that could be one of several.

use std::io::{self, IsTerminal};

use faro_core::deadlines::{Reading, readings};
use faro_core::l10n::{Localized, Message, SecondCalendar};
use faro_core::outlook::Choice;

use super::App;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;
use crate::sink::tell;

impl App {
    /// Lines below a day: the same in the calendar and on the clock that the reader counts by, if they do.
    pub(crate) fn below(&self, indent: usize, lines: impl IntoIterator<Item = Localized>) {
        lines.into_iter().for_each(|line| self.screen.toned(indent, Tone::Quiet, &line.text));
    }

    /// A text with days as it is to be read: as it was typed, or, where it may be of another calendar, as the person
    /// says. Nothing is guessed: where nobody can be asked, what could be two days is refused, and what is none.
    pub(crate) fn meant(&self, text: String) -> Result<String, CliError> {
        let mut ways = readings(&text, &self.words, self.moment.today);
        match ways.as_slice() {
            [] => Ok(text),
            [one] if io::stdin().is_terminal() => {
                let question = Message::new("cli-date-one").with("day", one.message());
                let is_meant = self.words.confirms(&input::line(&self.text(&question))?);
                Ok(if is_meant { one.value.clone() } else { text })
            }
            [one] if !io::stdin().is_terminal() && one.refusal().is_some() => {
                Err(one.refusal().map_or_else(|| which(&ways), CliError::Said))
            }
            // The error of a year that no paper of the Western calendar has names the day that it may be.
            [_] if self.words.calendar() != Some(SecondCalendar::Ethiopian) => Ok(text),
            several if io::stdin().is_terminal() => {
                for (number, way) in (1..).zip(several) {
                    tell(&format!("  {number}.  {}", self.text(&way.message())));
                }
                let number = input::line(&self.say("cli-date-which"))?.parse::<usize>().unwrap_or(0);
                let chosen = number.checked_sub(1).filter(|place| *place < ways.len());
                chosen.map(|place| ways.swap_remove(place).value).ok_or_else(|| which(&ways))
            }
            _ => Err(which(&ways)),
        }
    }
}

fn which(ways: &[Reading]) -> CliError {
    let choice = |way: &Reading| Choice { id: way.value.clone(), title: way.message() };
    CliError::Days(ways.iter().map(choice).collect())
}
