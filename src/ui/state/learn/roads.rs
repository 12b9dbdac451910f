//! What came of a chapter: the learner's own road, and those not taken.

use super::scene::staged;
use super::{LearnDesk, SceneOutcome, picks_remedies};
use course::ask::Way;
use course::bet::OwnQuarter;
use course::chapter::{self, Chapter};
use course::proof::{self, ChapterProof};
use course::scene::OtherTerms;
use course::staging::Staging;
use std::rc::Rc;
use world::project::Renewed;
use world::quantities::Points;

/// Both roads of a chapter whose scene is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Roads {
    /// The learner's own; in a market that is played twice, the first time.
    pub own: SceneOutcome,
    /// The second time, in a market that is played twice.
    pub again: Option<SceneOutcome>,
    /// Every moment answered as comes naturally, and every one the other way; not where the market is played twice.
    pub other: Option<[SceneOutcome; 2]>,
}

impl LearnDesk {
    /// What came of the learner's own answers in the chapter at `place`.
    #[must_use]
    pub fn own(&self, place: usize) -> Option<SceneOutcome> {
        let (chapter, kept) = (self.chapter(place)?, self.progress.chapters.get(place)?);
        Some(SceneOutcome::of(&staged(&chapter.scene, &kept.ways).0))
    }

    /// What came of the chapter at `place`.
    #[must_use]
    pub fn roads(&self, place: usize) -> Option<Roads> {
        let chapter = self.chapter(place)?;
        let kept = self.progress.chapters.get(place)?;
        if picks_remedies(chapter) {
            let terms = OtherTerms::Agreed(kept.agreed.clone());
            let under = chapter.scene.under(terms).ok().and_then(|scene| scene.again())?;
            let [own, again] = [Rc::clone(&chapter.scene), Rc::new(under)]
                .map(|scene| SceneOutcome::of(&Staging::watched(scene, None)));
            return Some(Roads { own, again: Some(again), other: None });
        }
        let own = self.own(place)?;
        let again = chapter.scene.again();
        let again = again.map(|again| SceneOutcome::of(&staged(&Rc::new(again), &kept.again).0));
        let other = again
            .is_none()
            .then(|| Way::BOTH.map(|way| SceneOutcome::of(&proof::played(&chapter.scene, None, way))));
        Some(Roads { own, again, other })
    }

    /// Which choice of the guess before the chapter at `place` is right, from 0; nothing where it cannot be told.
    #[must_use]
    pub fn right_bet(&self, place: usize, roads: &Roads, proof: &ChapterProof) -> Option<usize> {
        let chapter = self.chapter(place)?;
        let stays = roads.own.clients.first().is_some_and(|client| client.renewed == Some(Renewed::Stays));
        let satisfaction = roads.own.satisfaction.map(Points::points);
        chapter.bet.right(proof, OwnQuarter { stays, satisfaction })
    }
}

/// What is proved of a chapter of Truce; nothing for one that somebody wrote.
#[must_use]
pub fn proof_of(chapter: &Chapter) -> Option<ChapterProof> {
    // A scene that somebody changed is another one, whatever it is called.
    let of_truce = chapter::preset(&chapter.id).is_some_and(|of_truce| of_truce == *chapter);
    ChapterProof::recorded()?.into_iter().find(|proof| of_truce && proof.chapter == chapter.id)
}
