//! Loads services out of packs, and decides which are shown for a need, a language and a place, in which order.

use super::error::GuidanceError;
use super::library::FactList;
use super::need::Need;
use super::quoted::QuotedFacts;
use super::service::{Service, Spoken};
use super::service_info::{Fault, ServiceInfo, ServiceList};
use crate::Coded;
use crate::files::Files;
use crate::l10n::{Language, Manifest, Message, Words, fold, primary};
use crate::packs::{Pack, PackError, Standing};

/// The services of all packs, in the words of one reader: those of a whole country first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    services: Vec<Service>,
}

/// Which services somebody looks for; what is left out is any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looking {
    /// What they need.
    pub need: Option<Need>,
    /// The language that must be spoken there: a tag.
    pub language: Option<String>,
    /// A part of the name of the place, in any way in which people type it.
    pub place: Option<String>,
}

impl Looking {
    /// The same from what a person or a shell gives.
    ///
    /// # Errors
    /// [`GuidanceError::UnknownNeed`].
    pub fn of(
        need: Option<&str>,
        language: Option<String>,
        place: Option<String>,
    ) -> Result<Looking, GuidanceError> {
        let need = need.map(|code| Need::from_code(code).ok_or(GuidanceError::UnknownNeed)).transpose()?;
        Ok(Looking { need, language, place })
    }

    /// What to do where nothing was found: less to ask for, if anything was; else there is no directory.
    pub fn none_of(&self, found: &[&Service]) -> Option<Message> {
        let asked = self.need.is_some() || self.language.is_some() || self.place.is_some();
        let none = if asked { "directory-none" } else { "directory-empty" };
        found.is_empty().then(|| Message::new(none))
    }
}

impl Directory {
    /// Reads every service for a reader.
    ///
    /// # Errors
    /// [`PackError`] names file, line and what is wrong.
    pub fn load(files: &Files, words: &Words) -> Result<Directory, PackError> {
        Directory::of(files, words, |_| true)
    }

    /// Reads the services of one pack for a reader, who has its words.
    ///
    /// # Errors
    /// As [`Directory::load`].
    pub fn of_pack(files: &Files, words: &Words, pack: &str) -> Result<Directory, PackError> {
        Directory::of(files, words, |id| id == pack)
    }

    fn of(files: &Files, words: &Words, wanted: impl Fn(&str) -> bool) -> Result<Directory, PackError> {
        let languages = Manifest::load(files).map(|manifest| manifest.languages).unwrap_or_default();
        let mut directory = Directory::default();
        for pack in Pack::all(files)?.into_iter().filter(|pack| wanted(&pack.info.id)) {
            let ServiceList { services } = pack.file("directory.toml")?;
            let FactList { facts } = pack.file("facts.toml")?;
            let ids: Vec<&str> = services.iter().map(|service| service.id.as_str()).collect();
            let reader = Reader { pack: &pack.info.id, facts, languages: &languages, words };
            for (at, info) in services.iter().enumerate() {
                let before = ids.get(..at).unwrap_or_default();
                let service = reader.service(info, before);
                let service = service.map_err(|fault| wrong(files, &pack.info.id, at, fault))?;
                directory.services.push(service);
            }
        }
        directory.sort();
        Ok(directory)
    }

    /// The same with what must stand above each service of such a pack.
    #[must_use]
    pub fn under(mut self, standing: &Standing) -> Directory {
        self.services.iter_mut().for_each(|service| service.banner = standing.banner());
        self
    }

    /// Takes the services of another one behind its own: those of a whole country behind those.
    pub fn add(&mut self, other: Directory) {
        self.services.extend(other.services);
        self.sort();
    }

    fn sort(&mut self) {
        self.services.sort_by_key(|service| service.place.is_some());
    }

    /// All services, those of a whole country first.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// The service with this id; the part behind the pack is enough where no other service has it.
    ///
    /// # Errors
    /// [`GuidanceError::UnknownService`].
    pub fn service(&self, id: &str) -> Result<&Service, GuidanceError> {
        let whole = self.services.iter().find(|service| service.id == id);
        let short = |service: &&Service| service.id.split_once('.').is_some_and(|(_, short)| short == id);
        let mut short = self.services.iter().filter(short);
        let only = short.next().filter(|_| short.next().is_none());
        whole.or(only).ok_or(GuidanceError::UnknownService)
    }

    /// The services that somebody looks for. Lines of a whole country are there wherever the person is.
    pub fn find(&self, looking: &Looking) -> Vec<&Service> {
        let place = looking.place.as_deref().map(fold);
        let helps = |service: &&Service| {
            let language = looking.language.as_deref();
            let spoken = language.is_none_or(|wanted| {
                service.languages.iter().any(|spoken| primary(&spoken.tag) == primary(wanted))
            });
            let there =
                |there: &String| place.as_deref().is_none_or(|place| fold(there).contains(place.trim()));
            spoken
                && looking.need.is_none_or(|need| service.needs.contains(&need))
                && service.place.as_ref().is_none_or(there)
        };
        self.services.iter().filter(helps).collect()
    }

    /// The needs that a service helps with, in the order of [`Need::ALL`].
    pub fn needs(&self) -> Vec<Need> {
        let helped = |need: &Need| self.services.iter().any(|service| service.needs.contains(need));
        Need::ALL.iter().copied().filter(helped).collect()
    }

    /// The languages that are spoken somewhere, each once.
    pub fn languages(&self) -> Vec<Spoken> {
        let mut languages: Vec<Spoken> = Vec::new();
        for spoken in self.services.iter().flat_map(|service| &service.languages) {
            if !languages.iter().any(|there| primary(&there.tag) == primary(&spoken.tag)) {
                languages.push(spoken.clone());
            }
        }
        languages
    }

    /// The places that there are, each once, in the order of their letters.
    pub fn places(&self) -> Vec<&str> {
        let mut places: Vec<&str> =
            self.services.iter().filter_map(|service| service.place.as_deref()).collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

/// Where the service stands whose fault it is.
fn wrong(files: &Files, pack: &str, at: usize, fault: Fault) -> PackError {
    let path = format!("packs/{pack}/directory.toml");
    let text = files.get(&path).unwrap_or_default();
    let detail = fault.detail().to_owned();
    PackError::Invalid { line: line_of(text, at), path, detail }
}

/// The line on which the service begins that stands at this place.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    let begins = text.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with("[[service]]"));
    begins.map(|(line, _)| line + 1).nth(at).unwrap_or(1)
}

/// Everything that turns the services of a pack into those of one reader.
struct Reader<'a> {
    pack: &'a str,
    facts: QuotedFacts,
    languages: &'a [Language],
    words: &'a Words,
}

impl Reader<'_> {
    fn service(&self, info: &ServiceInfo, before: &[&str]) -> Result<Service, Fault> {
        if let Some(fault) = info.faults(before, &self.facts).first() {
            return Err(*fault);
        }
        let message = info.message(self.pack);
        let part = |name: &str| self.words.try_say(&message.clone().attribute(name));
        Ok(Service {
            id: format!("{}.{}", self.pack, info.id),
            needs: info.needs.clone(),
            name: self.words.try_say(&message).ok_or(Fault::Words)?,
            about: part("about").ok_or(Fault::Words)?,
            whom: part("whom"),
            hours: part("hours"),
            languages: info.languages.iter().map(|tag| self.spoken(tag)).collect(),
            place: info.place.clone(),
            phone: ServiceInfo::quoting(info.phone.as_ref(), &self.facts)?,
            web: ServiceInfo::quoting(info.web.as_ref(), &self.facts)?,
            address: info.address.clone(),
            vetted: info.vetted.clone(),
            source: info.source.clone(),
            checked_on: info.checked_on,
            confidence: info.confidence,
            banner: Vec::new(),
        })
    }

    fn spoken(&self, tag: &str) -> Spoken {
        let known = self.languages.iter().find(|language| primary(&language.tag) == primary(tag));
        let name = known.map_or(tag, |language| language.name.as_str());
        Spoken { tag: tag.to_owned(), name: name.to_owned() }
    }
}
