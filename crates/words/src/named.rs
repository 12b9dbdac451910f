//! Sentences about what is named by an id: presets, characters, the numbers of the model, the
//! claims that it is held against, the columns of tables. These are the only ids put
//! together at run time; a test asks for each of them.

use super::{Fact, Words};
use bots::Temperament;
use course::ask::{SceneAsk, Way};
use course::plan::Course;
use course::progress::{EndItem, Wording};
use game::{campaign, scenario};
use pay::presets;

/// A list of presets that people choose from by name. Each preset has a name and a `lead`, which says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Catalogue {
    /// Pay plans.
    Schemes,
    /// Cultures of a company.
    Cultures,
    /// Markets: of one quarter, and of several.
    Markets,
    /// What a bot is like.
    Temperaments,
}

impl Catalogue {
    /// Every catalogue.
    pub const ALL: [Self; 4] = [Self::Schemes, Self::Cultures, Self::Markets, Self::Temperaments];

    /// The ids of all its presets, as files write them.
    #[must_use]
    pub fn ids(self) -> Vec<&'static str> {
        match self {
            Self::Schemes => presets::scheme_ids().collect(),
            Self::Cultures => presets::culture_ids().collect(),
            Self::Markets => scenario::preset_ids().chain(campaign::preset_ids()).collect(),
            Self::Temperaments => Temperament::ids().collect(),
        }
    }

    /// The sentence that names the preset `id`.
    #[must_use]
    pub fn sentence(self, id: &str) -> String {
        match self {
            Self::Schemes => format!("scheme-{id}"),
            Self::Cultures => format!("culture-{id}"),
            Self::Markets => format!("scenario-{id}"),
            Self::Temperaments => format!("temperament-{id}"),
        }
    }
}

/// What introduces a client, beside its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Introduction {
    /// The company's name.
    Company,
    /// Who speaks for it.
    Person,
    /// What that person is there.
    Role,
    /// What it wants.
    Wants,
}

impl Introduction {
    /// Everything that introduces a client.
    pub const ALL: [Self; 4] = [Self::Company, Self::Person, Self::Role, Self::Wants];

    /// The sentence that introduces `character`.
    #[must_use]
    pub fn sentence(self, character: &str) -> String {
        match self {
            Self::Company => format!("{character}-name"),
            Self::Person => format!("{character}-person"),
            Self::Role => format!("{character}-role"),
            Self::Wants => format!("{character}-wants"),
        }
    }
}

/// What is said in a chapter of the course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChapterText {
    /// Its title.
    Title,
    /// Its story.
    Story,
    /// What stands below the story.
    More,
    /// What is guessed.
    Bet,
    /// A choice of the guess, from 1.
    Choice(u8),
    /// What the thing is called.
    Name,
    /// What that means, of what was lived through.
    Named,
    /// One thing for Monday.
    Monday,
}

impl ChapterText {
    /// Everything but the choices.
    pub const ALWAYS: [Self; 7] =
        [Self::Title, Self::Story, Self::More, Self::Bet, Self::Name, Self::Named, Self::Monday];

    /// The sentence that says it in the chapter `id`.
    #[must_use]
    pub fn sentence(self, id: &str) -> String {
        match self {
            Self::Title => format!("chapter-{id}"),
            Self::Story => format!("chapter-{id}.story"),
            Self::More => format!("chapter-{id}.more"),
            Self::Bet => format!("chapter-{id}.bet"),
            Self::Choice(number) => format!("chapter-{id}.bet-{number}"),
            Self::Name => format!("chapter-{id}.name"),
            Self::Named => format!("chapter-{id}.named"),
            Self::Monday => format!("chapter-{id}.monday"),
        }
    }
}

/// What is said about a moment of a scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentText {
    /// What is asked.
    Asked,
    /// An answer, as a button says it.
    Answer(Way),
    /// What follows from it.
    Follows(Way),
}

impl MomentText {
    /// Everything that is said about one.
    pub const ALL: [Self; 5] = [
        Self::Asked,
        Self::Answer(Way::Natural),
        Self::Answer(Way::Better),
        Self::Follows(Way::Natural),
        Self::Follows(Way::Better),
    ];

    /// The sentence that says it where `ask` is asked.
    #[must_use]
    pub fn sentence(self, ask: SceneAsk) -> String {
        let ask = match ask {
            SceneAsk::Promise => "promise",
            SceneAsk::Counter => "counter",
            SceneAsk::Slip => "slip",
            SceneAsk::News => "news",
            SceneAsk::Estimate => "estimate",
            SceneAsk::Gate => "gate",
        };
        match self {
            Self::Asked => format!("ask-{ask}"),
            Self::Answer(Way::Natural) => format!("ask-{ask}.natural"),
            Self::Answer(Way::Better) => format!("ask-{ask}.better"),
            Self::Follows(Way::Natural) => format!("ask-{ask}.natural-does"),
            Self::Follows(Way::Better) => format!("ask-{ask}.better-does"),
        }
    }
}

/// What is said of an item of the course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemText {
    /// What is asked.
    Question,
    /// An answer, from 1.
    Answer(u8),
    /// Why the right one is right.
    Why,
}

impl ItemText {
    /// The sentence that says it of `item`.
    #[must_use]
    pub fn sentence(self, item: EndItem, chapter: &str) -> String {
        let (first, item) = match item {
            EndItem::Of(_, Wording::First) => (format!("question-{chapter}"), format!("question-{chapter}")),
            EndItem::Of(_, Wording::Other) => {
                (format!("question-{chapter}"), format!("question-{chapter}-again"))
            }
            EndItem::Transfer(number) => (format!("transfer-{number}"), format!("transfer-{number}")),
        };
        match self {
            Self::Question => item,
            Self::Answer(number) => format!("{item}.a-{number}"),
            Self::Why => format!("{first}.why"),
        }
    }
}

/// A table of the model's numbers. Each number has a sentence that says what it is and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberTable {
    /// The numbers of the world.
    World,
    /// The numbers that all bots share.
    Bots,
}

impl NumberTable {
    /// Every table.
    pub const ALL: [Self; 2] = [Self::World, Self::Bots];

    /// All its numbers: the id of each, and the id of its unit.
    #[must_use]
    pub fn rows(self) -> Vec<(&'static str, &'static str)> {
        match self {
            Self::World => world::parameters::ROWS.iter().map(|row| (row.id, row.unit)).collect(),
            Self::Bots => bots::numbers::ROWS.iter().map(|row| (row.id, row.unit)).collect(),
        }
    }

    /// The sentence that says what the number `id` is.
    #[must_use]
    pub fn sentence(self, id: &str) -> String {
        match self {
            Self::World => format!("number-{id}"),
            Self::Bots => format!("bot-number-{id}"),
        }
    }
}

/// The sentence that names a unit of the model's numbers.
#[must_use]
pub fn unit(id: &str) -> String {
    format!("unit-{id}")
}

/// What is said about a claim of the validation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimText {
    /// What is claimed.
    Claim,
    /// What would be seen if it held here.
    Expected,
    /// Where it comes from.
    Source,
    /// What was tried about it, which is written only where it does not hold.
    Tried,
}

impl ClaimText {
    /// What is said about every claim.
    pub const ALWAYS: [Self; 3] = [Self::Claim, Self::Expected, Self::Source];

    /// The sentence that says it about the claim `id`.
    #[must_use]
    pub fn sentence(self, id: &str) -> String {
        match self {
            Self::Claim => format!("claim-{id}"),
            Self::Expected => format!("claim-{id}.expected"),
            Self::Source => format!("claim-{id}.source"),
            Self::Tried => format!("claim-{id}.tried"),
        }
    }
}

/// A table for other programs whose columns are explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnsOf {
    /// What quarters came to.
    Debrief,
    /// A report of the laboratory.
    Laboratory,
}

impl ColumnsOf {
    /// The sentence that says what the column called `name` means.
    #[must_use]
    pub fn sentence(self, name: &str) -> String {
        match self {
            Self::Debrief => format!("column-debrief-{name}"),
            Self::Laboratory => format!("column-lab-{name}"),
        }
    }
}

/// The sentence that names a pay plan as the claims do, which is as research does.
#[must_use]
pub fn plan_of_claims(scheme: &str) -> String {
    format!("seen-under-{scheme}")
}

/// The same where it is compared with.
#[must_use]
pub fn plan_of_claims_in_short(scheme: &str) -> String {
    format!("seen-under-{scheme}.short")
}

/// The sentence for a pay plan in a culture, as the claims name that.
#[must_use]
pub fn culture_of_claims(culture: &str) -> String {
    format!("seen-in-{culture}")
}

/// The sentence for the `number`-th line of `character` on `occasion`, counted from 1.
#[must_use]
pub fn client_line(character: &str, occasion: &str, number: usize) -> String {
    format!("{character}-{occasion}-{number}")
}

/// The sentence for what a client says on `occasion` whose character nobody wrote.
#[must_use]
pub fn anybodys_line(occasion: &str) -> String {
    format!("anybody-{occasion}")
}

impl Words {
    /// A sentence of `course`: as the course words it, or else as Truce does. One that nobody wrote goes by its name.
    #[must_use]
    pub fn of_course(&self, course: &Course, id: &str) -> String {
        self.tell_course(course, id, &[])
    }

    /// The same with facts in it. A sentence of the course's own names them as those of Truce do, `{ $client }`, and knows
    /// no other forms.
    #[must_use]
    pub fn tell_course(&self, course: &Course, id: &str, facts: &[(&str, Fact<'_>)]) -> String {
        let own = course.draft().wording.get(id).map(|own| {
            facts.iter().fold(own.clone(), |told, (name, fact)| match fact {
                Fact::String(text) => told.replace(&format!("{{ ${name} }}"), text),
                Fact::Number(_) | Fact::Custom(_) | Fact::None | Fact::Error => told,
            })
        });
        own.or_else(|| self.find(id, facts)).unwrap_or_else(|| id.to_owned())
    }

    /// The name of the preset `id`; one that has no name goes by its id.
    #[must_use]
    pub fn named(&self, catalogue: Catalogue, id: &str) -> String {
        self.find_named(catalogue, id).unwrap_or_else(|| id.to_owned())
    }

    /// The name of the preset `id`, or nothing where no preset is called so.
    #[must_use]
    pub fn find_named(&self, catalogue: Catalogue, id: &str) -> Option<String> {
        self.find(&catalogue.sentence(id), &[])
    }

    /// What the preset `id` is, in a sentence.
    #[must_use]
    pub fn about(&self, catalogue: Catalogue, id: &str, facts: &[(&str, Fact<'_>)]) -> String {
        self.tell(&format!("{}.lead", catalogue.sentence(id)), facts)
    }

    /// What introduces `character`, or nothing where nobody wrote it.
    #[must_use]
    pub fn introduction(&self, character: &str, of: Introduction) -> Option<String> {
        self.find(&of.sentence(character), &[])
    }

    /// The `number`-th line of `character` on `occasion`, counted from 1. A character that nobody wrote speaks as
    /// anybody.
    #[must_use]
    pub fn client_line(&self, character: &str, occasion: &str, number: usize) -> String {
        self.find(&client_line(character, occasion, number), &[])
            .unwrap_or_else(|| self.say(&anybodys_line(occasion)))
    }
    /// What a number of the model is, and where it comes from.
    #[must_use]
    pub fn about_number(&self, table: NumberTable, id: &str) -> String {
        self.say(&table.sentence(id))
    }

    /// The unit of a number of the model.
    #[must_use]
    pub fn unit(&self, id: &str) -> String {
        self.say(&unit(id))
    }
    /// What is said about the claim `id` of the validation.
    #[must_use]
    pub fn about_claim(&self, about: ClaimText, id: &str) -> String {
        self.say(&about.sentence(id))
    }
    /// What the column called `name` of a table means.
    #[must_use]
    pub fn column(&self, table: ColumnsOf, name: &str) -> String {
        self.say(&table.sentence(name))
    }
}
