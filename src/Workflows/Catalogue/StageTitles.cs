using Domain;

namespace Workflows.Catalogue;

/// <summary>What a stage is called on the screen.</summary>
public static class StageTitles
{
    /// <summary>The stage's title.</summary>
    /// <param name="stage">One of the named stages.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of them.</exception>
    public static Words Of(Stage stage) => stage switch
    {
        Stage.Offer => new("要约", "Offer"),
        Stage.Reply => new("答复", "Reply"),
        Stage.Preparation => new("协商准备", "Preparation"),
        Stage.Negotiation => new("集体协商", "Negotiation"),
        Stage.Congress => new("职代会审议", "Congress"),
        Stage.Signing => new("签字", "Signing"),
        Stage.Filing => new("报送备案", "Filing"),
        Stage.Review => new("合法性审查", "Review"),
        Stage.Publication => new("公布", "Publication"),
        Stage.Performance => new("履行", "Performance"),
        Stage.Topics => new("商定议题", "Topics"),
        Stage.Calling => new("召集会议", "Calling"),
        Stage.Meeting => new("召开会议", "Meeting"),
        Stage.Resolution => new("会议决议", "Resolutions"),
        Stage.CarryingOut => new("公布落实", "Carrying out"),
        Stage.Seats => new("名额分配", "Seats"),
        Stage.Electing => new("选举代表", "Elections"),
        Stage.Serving => new("届内工作", "Term"),
        Stage.Moving => new("提案附议", "Moving"),
        Stage.Deciding => new("立案审查", "Screening"),
        Stage.Handling => new("交办办理", "Handling"),
        Stage.Rating => new("评价落实", "Rating"),
        Stage.LetterHandling => new("来信办理", "Letter handled"),
        Stage.LetterRating => new("来信评价", "Letter rated"),
        Stage.Ended => new("办结", "Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
