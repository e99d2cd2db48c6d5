namespace Domain.Organisations;

/// <summary>Who acts, and in which office.</summary>
/// <param name="Account">The account; all zeros for the program itself.</param>
/// <param name="Office">The office in which the act is done.</param>
/// <param name="Unit">The unit at which the office is held; all zeros for the program itself.</param>
/// <param name="Title">The office's name as the record shows it, such as <c>中建玖合发展集团工会主席</c>.</param>
public sealed record Actor(AccountId Account, Office Office, UnitId Unit, string Title)
{
    /// <summary>The program itself: what happens by law when days are over.</summary>
    public static Actor Program { get; } = new(default, Office.System, default, "系统");
}
