namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>What follows by law when an activity's last day has passed without an act.</summary>
    /// <param name="activity">The catalogue's name, such as <c>Bargaining.ReplyToOffer</c>.</param>
    /// <param name="moment">The program, and when.</param>
    /// <returns>The outcome's name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing follows by itself from this activity.</exception>
    public string Lapse(string activity, ActMoment moment) => activity switch
    {
        "Bargaining.ReplyToOffer" => "NoReply",
        "Bargaining.Resume" => LapseSuspension(moment),
        "Filing.ReviewContract" or "Filing.ReviewWageAgreement" => TakeEffect(moment),
        "Bargaining.Perform" => Expire(moment),
        "Bargaining.RequestRenewal" => LapseRenewal(moment),
        _ => throw new ArgumentOutOfRangeException(nameof(activity), activity, "Nothing follows by itself."),
    };
}
