//! What a package says of itself: `imsmanifest.xml` for SCORM, `cmi5.xml` for cmi5. It is made from the list of files that
//! are in the package, and judged by what it means: a misspelt attribute passes every schema.

use course::plan::Course;
use platform::packed::PlatformKind;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};
use std::collections::BTreeSet;
use words::Words;

/// A course as a manifest describes it.
pub struct Described {
    id: String,
    title: String,
    lead: String,
    /// What has to be right to pass, in percent.
    mark: i32,
}

impl Described {
    /// As `course` is called.
    pub fn of(course: &Course, words: &Words) -> Self {
        let draft = course.draft();
        Self {
            id: draft.id.clone(),
            title: draft.title.clone().unwrap_or_else(|| words.say("learn-title")),
            lead: words.tell("learn-lead", &[("chapters", course.chapters().len().into())]),
            mark: draft.pass_mark.basis() / 100,
        }
    }

    /// The pass mark from 0 to 1, as platforms of today write it.
    fn scaled(&self) -> String {
        if self.mark >= 100 { "1.0".into() } else { format!("0.{:02}", self.mark) }
    }
}

/// What a manifest is called.
pub const fn name(platform: PlatformKind) -> &'static str {
    match platform {
        PlatformKind::Scorm12 | PlatformKind::Scorm2004 => "imsmanifest.xml",
        PlatformKind::Cmi5 => "cmi5.xml",
    }
}

/// The name of a manifest, and what is in it.
pub fn written(platform: PlatformKind, about: &Described, files: &[String]) -> (&'static str, String) {
    let mut xml = Xml::new();
    match platform {
        PlatformKind::Scorm12 => scorm(&mut xml, SCORM_12, about, files),
        PlatformKind::Scorm2004 => scorm(&mut xml, SCORM_2004, about, files),
        PlatformKind::Cmi5 => cmi5(&mut xml, about),
    }
    (name(platform), xml.done())
}

/// What the two editions of SCORM call things.
struct Edition {
    spaces: &'static [(&'static str, &'static str)],
    version: &'static str,
    kind: &'static str,
    sequenced: Sequenced,
}

/// Where an edition has the pass mark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sequenced {
    /// As a number of points of the item.
    No,
    /// In the sequencing of the item.
    Yes,
}

const SCORM_12: Edition = Edition {
    spaces: &[
        ("xmlns", "http://www.imsproject.org/xsd/imscp_rootv1p1p2"),
        ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
    ],
    version: "1.2",
    kind: "adlcp:scormtype",
    sequenced: Sequenced::No,
};

const SCORM_2004: Edition = Edition {
    spaces: &[
        ("xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1"),
        ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3"),
        ("xmlns:imsss", "http://www.imsglobal.org/xsd/imsss"),
    ],
    version: "2004 4th Edition",
    kind: "adlcp:scormType",
    sequenced: Sequenced::Yes,
};

const START: &str = super::START;

fn scorm(xml: &mut Xml, edition: Edition, about: &Described, files: &[String]) {
    let id = format!("truce-{}", about.id);
    let mut root = vec![("identifier", id.as_str()), ("version", "1")];
    root.extend(edition.spaces);
    xml.within("manifest", &root, |xml| {
        xml.within("metadata", &[], |xml| {
            xml.text("schema", &[], "ADL SCORM");
            xml.text("schemaversion", &[], edition.version);
        });
        xml.within("organizations", &[("default", "course")], |xml| {
            xml.within("organization", &[("identifier", "course")], |xml| {
                xml.text("title", &[], &about.title);
                xml.within("item", &[("identifier", "item"), ("identifierref", "page")], |xml| {
                    xml.text("title", &[], &about.title);
                    match edition.sequenced {
                        Sequenced::No => xml.text("adlcp:masteryscore", &[], &about.mark.to_string()),
                        Sequenced::Yes => sequencing(xml, about),
                    }
                });
            });
        });
        xml.within("resources", &[], |xml| {
            let page =
                [("identifier", "page"), ("type", "webcontent"), (edition.kind, "sco"), ("href", START)];
            xml.within("resource", &page, |xml| {
                files.iter().for_each(|file| xml.within("file", &[("href", file)], |_| ()));
            });
        });
    });
}

fn sequencing(xml: &mut Xml, about: &Described) {
    xml.within("imsss:sequencing", &[], |xml| {
        xml.within("imsss:objectives", &[], |xml| {
            let passed = [("objectiveID", "passed"), ("satisfiedByMeasure", "true")];
            xml.within("imsss:primaryObjective", &passed, |xml| {
                xml.text("imsss:minNormalizedMeasure", &[], &about.scaled());
            });
        });
        let controls = [("completionSetByContent", "true"), ("objectiveSetByContent", "true")];
        xml.within("imsss:deliveryControls", &controls, |_| ());
    });
}

fn cmi5(xml: &mut Xml, about: &Described) {
    let space = [("xmlns", "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd")];
    let name = |xml: &mut Xml| {
        for (element, text) in [("title", &about.title), ("description", &about.lead)] {
            xml.within(element, &[], |xml| xml.text("langstring", &[("lang", "en")], text));
        }
    };
    let [course, unit] = ["course", "unit"].map(|what| format!("urn:truce:{what}:{}", about.id));
    xml.within("courseStructure", &space, |xml| {
        xml.within("course", &[("id", &course)], name);
        let mark = about.scaled();
        let terms = [
            ("id", unit.as_str()),
            ("launchMethod", "AnyWindow"),
            ("moveOn", "CompletedAndPassed"),
            ("masteryScore", &mark),
        ];
        xml.within("au", &terms, |xml| {
            name(xml);
            xml.text("url", &[], START);
        });
    });
}

/// What a manifest gets wrong, each as a sentence.
pub fn faults(
    (platform, about): (PlatformKind, &Described),
    manifest: &str,
    files: &[String],
) -> Vec<String> {
    let manifest_name = name(platform);
    let at = |what: &str| format!("At {manifest_name}: {what}");
    let elements = match read(manifest) {
        Ok(elements) => elements,
        Err(why) => return vec![at(&why)],
    };
    let has = |element: &str, wanted: (&str, &str)| {
        elements.iter().any(|(name, attributes, _)| {
            name == element && attributes.iter().any(|(key, value)| (key.as_str(), value.as_str()) == wanted)
        })
    };
    let mut faults = Vec::new();
    let mut want = |holds: bool, what: &str| {
        if !holds {
            faults.push(at(what));
        }
    };
    let mark = match platform {
        PlatformKind::Scorm12 => elements
            .iter()
            .any(|(name, _, text)| name == "adlcp:masteryscore" && *text == about.mark.to_string()),
        PlatformKind::Scorm2004 => elements
            .iter()
            .any(|(name, _, text)| name == "imsss:minNormalizedMeasure" && *text == about.scaled()),
        PlatformKind::Cmi5 => has("au", ("masteryScore", &about.scaled())),
    };
    want(mark, "its pass mark is not that of the course.");
    match platform {
        PlatformKind::Scorm12 | PlatformKind::Scorm2004 => {
            let kind = if platform == PlatformKind::Scorm12 { SCORM_12.kind } else { SCORM_2004.kind };
            want(has("resource", (kind, "sco")), &format!("the page is not marked {kind}=\"sco\"."));
            want(has("resource", ("href", START)), &format!("the page to open is not {START}."));
            want(has("item", ("identifierref", "page")), "no item leads to the page.");
            let listed =
                elements.iter().filter(|(name, ..)| name == "file").flat_map(|(_, attributes, _)| attributes);
            let listed: BTreeSet<&str> =
                listed.filter(|(key, _)| key == "href").map(|(_, value)| value.as_str()).collect();
            let there: BTreeSet<&str> =
                files.iter().map(String::as_str).filter(|file| *file != manifest_name).collect();
            for file in listed.difference(&there) {
                want(false, &format!("{file} is listed and is not there."));
            }
            for file in there.difference(&listed) {
                want(false, &format!("{file} is there and is not listed."));
            }
        }
        PlatformKind::Cmi5 => {
            let url = elements.iter().any(|(name, _, text)| name == "url" && text == START);
            want(url, &format!("the page to open is not {START}."));
            want(has("au", ("moveOn", "CompletedAndPassed")), "nothing says when one may move on.");
        }
    }
    faults
}

/// An element that was read: its name, its attributes, and its own text.
type Element = (String, Vec<(String, String)>, String);

fn read(manifest: &str) -> Result<Vec<Element>, String> {
    let mut reader = Reader::from_str(manifest);
    let mut elements: Vec<Element> = Vec::new();
    let mut open = 0_usize;
    loop {
        let told = |fault: &dyn std::fmt::Display| format!("it is no XML: {fault}.");
        let event = reader.read_event().map_err(|fault| told(&fault))?;
        open += usize::from(matches!(event, Event::Start(_)));
        match event {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name().as_ref().to_owned();
                let mut attributes = Vec::new();
                for attribute in start.attributes() {
                    attributes
                        .push(pair(&attribute.map_err(|fault| told(&fault))?).map_err(|fault| told(&fault))?);
                }
                elements.push((name, attributes, String::new()));
            }
            Event::Text(text) => {
                if let Some((_, _, own)) = elements.last_mut() {
                    own.push_str(text.trim());
                }
            }
            Event::Eof if open > 0 => return Err("it is no XML: an element is not closed.".to_owned()),
            Event::Eof => return Ok(elements),
            Event::End(_) => open = open.saturating_sub(1),
            Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

fn pair(attribute: &Attribute<'_>) -> Result<(String, String), String> {
    let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|fault| fault.to_string())?;
    Ok((attribute.key.as_ref().to_owned(), value.into_owned()))
}

/// XML being written: in memory, where writing cannot fail.
struct Xml(Writer<Vec<u8>>);

impl Xml {
    fn new() -> Self {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        let _ = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        Self(writer)
    }

    fn within(&mut self, name: &str, attributes: &[(&str, &str)], inner: impl FnOnce(&mut Self)) {
        let mut start = BytesStart::new(name);
        start.extend_attributes(attributes.iter().copied());
        let end = start.to_end().into_owned();
        let _ = self.0.write_event(Event::Start(start.borrow()));
        inner(self);
        let _ = self.0.write_event(Event::End(end));
    }

    fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.within(name, attributes, |xml| {
            let _ = xml.0.write_event(Event::Text(BytesText::new(text)));
        });
    }

    fn done(self) -> String {
        String::from_utf8_lossy(&self.0.into_inner()).into_owned()
    }
}
