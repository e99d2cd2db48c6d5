using Domain.Letters;
using Domain.Organisations;
using static Domain.Tests.Days;

namespace Domain.Tests.Letters;

/// <summary>Becoming a motion, being made public, winning a prize: each with its author's consent.</summary>
public sealed class ShowingALetter
{
    private static readonly LetterMotion Motion = new(new CaseId(new Guid(40, 0, 9, new byte[8])), "提案〔2026〕9号", "赵一", Day("2026-10-06"));

    private static readonly CampaignPrizes Prizes = new(Day("2026-10-31"), [new("一等奖", 1), new("二等奖", 2)], new Dictionary<string, int> { ["二等奖"] = 1 });

    [Fact]
    public void It_becomes_a_motion_when_its_author_agrees()
    {
        var letter = A.Letter.Agreed();

        letter.TakeUp(Motion, isItsAuthor: null, Acting.UnionOfficer("2026-10-06")).ShouldBe("BecameMotion");

        letter.HolderOn(Day("2026-10-07")).ShouldBe(new(LetterHolderKind.Motion, "提案〔2026〕9号", Day("2026-10-06")));
    }

    [Fact]
    public void It_stays_a_letter_where_its_author_is_silent_or_says_no()
    {
        var letter = A.Letter.Received();
        LetterBuilder.RefusedBy("letters.author-answers-the-question-once", () => letter.AnswerMotionRequest(agrees: true, Acting.Program("2026-10-02")));
        letter.AskForMotion("涉及全体职工。", Acting.UnionOfficer("2026-10-02"));
        LetterBuilder.RefusedBy("letters.author-agreed-to-the-motion", letter.EnforceConsent);
        letter.AnswerMotionRequest(agrees: false, Acting.Program("2026-10-05"));

        LetterBuilder.RefusedBy("letters.author-agreed-to-the-motion", letter.EnforceConsent);
        LetterBuilder.RefusedBy("letters.motion-is-asked-for-once", () => letter.AskForMotion("再问一次。", Acting.UnionOfficer("2026-10-06")));
        letter.Assign("后勤部", "副总经理", Acting.UnionOfficer("2026-10-06")).ShouldBe("Assigned");
    }

    [Fact]
    public void Nobody_asks_who_cannot_answer() =>
        LetterBuilder.RefusedBy("letters.author-can-be-asked", () => A.Letter.OnPaper().Received().AskForMotion("涉及全体职工。", Acting.UnionOfficer("2026-10-02")));

    [Fact]
    public void A_representatives_own_letter_is_moved_by_its_author() =>
        LetterBuilder.RefusedBy("letters.author-moves-it-himself", () => A.Letter.By("赵一", LetterBuilder.Author).Agreed().TakeUp(Motion, isItsAuthor: false, Acting.UnionOfficer("2026-10-06")));

    [Fact]
    public void It_is_before_every_representative_once_its_author_agreed_and_before_none_earlier()
    {
        A.Letter.Received().Parts.ShouldNotContain(part => part.Office == Office.Representative);
        A.Letter.Agreed().Parts.ShouldContain(part => part.Office == Office.Representative && part.Holder == "");
        A.Letter.By("赵一", LetterBuilder.Author).Agreed().Parts.Single(part => part.Office == Office.Representative).Holder.ShouldBe(LetterBuilder.Author.ToString());
    }

    [Fact]
    public void It_is_made_public_once_with_its_answer_where_its_author_agreed()
    {
        LetterBuilder.RefusedBy("letters.answer-has-left", () => A.Letter.Assigned().Publish(Acting.UnionOfficer("2026-10-21")));
        LetterBuilder.RefusedBy("letters.author-agreed-to-publication", () => A.Letter.NotToBePublished().Answered().Publish(Acting.UnionOfficer("2026-10-21")));
        var letter = A.Letter.Answered();
        letter.Publish(Acting.UnionOfficer("2026-10-21"));

        letter.Record.PublishedOn.ShouldBe(Day("2026-10-21"));
        LetterBuilder.RefusedBy("letters.letter-is-shown-once", () => letter.Publish(Acting.UnionOfficer("2026-10-22")));
    }

    [Fact]
    public void It_wins_a_prize_that_is_left_when_its_campaign_is_over()
    {
        var letter = A.Letter.To(LetterChannel.Campaign).Received();

        LetterBuilder.RefusedBy("letters.letter-is-of-a-campaign", () => A.Letter.Received().Award("一等奖", Prizes, Acting.UnionOfficer("2026-11-01")));
        LetterBuilder.RefusedBy("letters.campaign-is-over", () => letter.Award("一等奖", Prizes, Acting.UnionOfficer("2026-10-31")));
        LetterBuilder.RefusedBy("letters.prize-is-left", () => letter.Award("特等奖", Prizes, Acting.UnionOfficer("2026-11-01")));
        letter.Award("二等奖", Prizes, Acting.UnionOfficer("2026-11-01"));
        letter.Record.Award.ShouldBe(new("二等奖", Day("2026-11-01")));
        LetterBuilder.RefusedBy("letters.letter-has-no-prize-yet", () => letter.Award("一等奖", Prizes, Acting.UnionOfficer("2026-11-02")));
    }
}
