//! The addresses of the page: parsed and printed here, both totally.

/// A page and its address behind the `#`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The doors.
    #[default]
    Home,
    /// Choosing what to play under.
    Setup,
    /// The games that are kept here.
    Games,
    /// The table, or the curtain before it.
    Table,
    /// After the quarter.
    Reveal,
    /// After the quarter, on paper.
    Report,
    /// Composing the pay.
    Composer,
    /// From the strategy to the pay.
    Cascade,
    /// Ten thousand quarters.
    Laboratory,
    /// Every equation and every number of the world.
    Model,
    /// The course.
    Learn,
    /// Anything else.
    Lost,
}

impl Route {
    /// The page at an address, as in `#/table`.
    #[must_use]
    pub fn parse(address: &str) -> Self {
        match address.trim_start_matches('#').trim_matches('/') {
            "" => Self::Home,
            "play" => Self::Setup,
            "games" => Self::Games,
            "table" => Self::Table,
            "reveal" => Self::Reveal,
            "report" => Self::Report,
            "pay" => Self::Composer,
            "strategy" => Self::Cascade,
            other if other.starts_with(PLAN) => Self::Composer,
            "laboratory" => Self::Laboratory,
            "model" => Self::Model,
            "learn" => Self::Learn,
            other if other.starts_with(LESSONS) => Self::Learn,
            _ => Self::Lost,
        }
    }

    /// The address of the page.
    #[must_use]
    pub const fn address(self) -> &'static str {
        match self {
            Self::Home => "#/",
            Self::Setup => "#/play",
            Self::Games => "#/games",
            Self::Table => "#/table",
            Self::Reveal => "#/reveal",
            Self::Report => "#/report",
            Self::Composer => "#/pay",
            Self::Cascade => "#/strategy",
            Self::Laboratory => "#/laboratory",
            Self::Model => "#/model",
            Self::Learn => "#/learn",
            Self::Lost => "#/lost",
        }
    }
}

/// What the address of a pay plan begins with, before the code that stands for it.
const PLAN: &str = "pay/";

/// What the address of a course or of somebody's progress in it begins with.
const LESSONS: &str = "learn/";
/// What stands before the code of a course.
const COURSE: &str = "course-";
/// What stands before the code of a learner's progress.
const PROGRESS: &str = "progress-";

/// The codes in an address of the course.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LessonCodes<'a> {
    /// Of an organisation's own course.
    pub course: Option<&'a str>,
    /// Of a learner's progress.
    pub progress: Option<&'a str>,
}

/// The address that carries these codes.
#[must_use]
pub fn lessons_address(codes: LessonCodes<'_>) -> String {
    let part = |name: &str, code: Option<&str>| code.map(|code| format!("/{name}{code}")).unwrap_or_default();
    format!("{}{}{}", Route::Learn.address(), part(COURSE, codes.course), part(PROGRESS, codes.progress))
}

/// The codes in an address of the course, as in `#/learn/progress-1.AQ…`.
#[must_use]
pub fn lessons_in(address: &str) -> LessonCodes<'_> {
    let rest = address.trim_start_matches('#').trim_matches('/').strip_prefix(LESSONS).unwrap_or_default();
    let find = |name: &str| rest.split('/').find_map(|part| part.strip_prefix(name));
    LessonCodes { course: find(COURSE), progress: find(PROGRESS) }
}

/// The address of the pay plan that `code` stands for.
#[must_use]
pub fn plan_address(code: &str) -> String {
    format!("#/{PLAN}{code}")
}

/// The code of the pay plan in an address, if there is one, as in `#/pay/1.Ours…`.
#[must_use]
pub fn plan_in(address: &str) -> Option<&str> {
    address.trim_start_matches('#').trim_matches('/').strip_prefix(PLAN)
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn every_address_leads_to_its_page() {
        for route in [
            Route::Home,
            Route::Setup,
            Route::Games,
            Route::Table,
            Route::Reveal,
            Route::Report,
            Route::Composer,
            Route::Cascade,
            Route::Laboratory,
            Route::Model,
            Route::Learn,
            Route::Lost,
        ] {
            assert_eq!(Route::parse(route.address()), route);
        }
        assert_eq!(Route::parse("#/pay/1.Ours.abc"), Route::Composer);
        assert_eq!(super::plan_in("#/pay/1.Ours.abc"), Some("1.Ours.abc"));
        assert_eq!(super::plan_in("#/pay"), None);
        let codes = super::LessonCodes { course: Some("1.abc.d"), progress: Some("1.e-_.f") };
        let address = super::lessons_address(codes);
        assert_eq!((Route::parse(&address), super::lessons_in(&address)), (Route::Learn, codes));
        assert_eq!(super::lessons_in("#/learn"), super::LessonCodes::default());
        assert_eq!(Route::parse(""), Route::Home);
        assert_eq!(Route::parse("#/nowhere/at/all"), Route::Lost);
    }
}
