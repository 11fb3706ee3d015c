//! The line on which a court says the date of a hearing.

use super::library::FactList;
use super::need::Need;
use super::service_info::{ServiceInfo, ServiceList};
use crate::files::Files;
use crate::packs::{Pack, PackError};
use crate::phone::Phone;

/// The line of the courts of a jurisdiction: of Faro's own pack the first service of the whole country that helps with the
/// court and has a number. None where none is known. No pack of somebody else can put its number there.
///
/// # Errors
/// [`PackError`] where `directory.toml` or `facts.toml` cannot be used.
pub fn court_line(files: &Files, jurisdiction: &str) -> Result<Option<Phone>, PackError> {
    let packs = Pack::all(files)?;
    let own = |pack: &&Pack<'_>| pack.info.is_built_in() && pack.info.jurisdiction == jurisdiction;
    let Some(pack) = packs.iter().find(own) else { return Ok(None) };
    let ServiceList { services } = pack.file("directory.toml")?;
    let FactList { facts } = pack.file("facts.toml")?;
    let of_court = |service: &&ServiceInfo| service.place.is_none() && service.needs.contains(&Need::Court);
    let mut phones = services.iter().filter(of_court).filter_map(|service| {
        let phone = ServiceInfo::quoting(service.phone.as_ref(), &facts).ok().flatten();
        Phone::read(&phone?)
    });
    Ok(phones.next())
}
