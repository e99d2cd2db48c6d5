namespace Domain.Bargaining;

/// <content>What follows by law when days are over.</content>
public sealed partial class BargainingCase
{
    /// <summary>What follows by law when an activity's last day has passed without an act.</summary>
    /// <param name="activity">The catalogue's name, such as <c>Bargaining.ReplyToOffer</c>.</param>
    /// <param name="moment">The program, and when.</param>
    /// <returns>The outcome's name.</returns>
    /// <exception cref="RefusedException">The last day is not over, or there is nothing to end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing follows by itself from this activity.</exception>
    public string Lapse(string activity, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return activity switch
        {
            "Bargaining.ReplyToOffer" => LapseReply(moment),
            "Bargaining.Resume" => LapseSuspension(moment),
            "Filing.ReviewContract" or "Filing.ReviewWageAgreement" => TakeEffect(moment),
            "Bargaining.Perform" => Expire(moment),
            "Bargaining.RequestRenewal" => LapseRenewal(moment),
            _ => throw new ArgumentOutOfRangeException(nameof(activity), activity, "Nothing follows by itself."),
        };
    }
}
