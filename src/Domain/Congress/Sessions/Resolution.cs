namespace Domain.Congress.Sessions;

/// <summary>A resolution of the congress with the steps in which it is carried out. Only the congress may change it (企业民主管理规定 Art 21).</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Item">The item that was adopted.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its words.</param>
/// <param name="CarriedOutBy">Who carries it out.</param>
/// <param name="Steps">The steps; at least one.</param>
public sealed record Resolution(
    int Number, int Item, string Title, string Text, string CarriedOutBy, IReadOnlyList<ResolutionStep> Steps)
{
    /// <summary>The day by which the whole is carried out: that of the last step.</summary>
    public DateOnly DueOn => Steps.Max(step => step.DueOn);

    /// <summary>Whether every step is done.</summary>
    public bool IsCarriedOut => Steps.All(step => step.DoneOn is not null);
}
