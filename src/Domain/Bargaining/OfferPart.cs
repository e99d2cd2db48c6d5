namespace Domain.Bargaining;

/// <summary>Which part a side has in an offer to bargain; either side may make it (集体合同规定 Art 32(1)).</summary>
public enum OfferPart
{
    /// <summary>要约方: the side that asks to bargain.</summary>
    Offering,

    /// <summary>应约方: the side that replies.</summary>
    Answering,
}
