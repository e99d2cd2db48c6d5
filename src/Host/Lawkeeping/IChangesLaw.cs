using Domain;

namespace Host.Lawkeeping;

/// <summary>An act after which the law is another. What it would change can be asked beforehand.</summary>
internal interface IChangesLaw
{
    /// <summary>The change as it is stored.</summary>
    /// <param name="version">The version that it makes.</param>
    /// <exception cref="FaultsException">What was typed cannot be read: every fault with its line or path.</exception>
    LawChange ToChange(int version);
}
