using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class LetterMapping : IEntityTypeConfiguration<LetterRow>
{
    /// <summary>Hexadecimal digits of a SHA-256.</summary>
    public const int HashDigits = 64;

    public void Configure(EntityTypeBuilder<LetterRow> builder)
    {
        builder.ToTable("letters");
        builder.HasKey(l => l.Case);
        builder.Property(l => l.Case).ValueGeneratedNever();
        builder.Property(l => l.Number).HasMaxLength(80);
        builder.Property(l => l.Title).HasMaxLength(200);
        builder.Property(l => l.CodeHash).HasMaxLength(HashDigits);
        builder.Property(l => l.HolderName).HasMaxLength(200);
        builder.Property(l => l.Leader).HasMaxLength(200);
        builder.Property(l => l.Prize).HasMaxLength(200);
        builder.HasIndex(l => l.Number).IsUnique();
        builder.HasIndex(l => l.CodeHash).IsUnique();
        builder.HasIndex(l => l.Collection);
        builder.HasIndex(l => new { l.Union, l.Year, l.Channel });
        builder.HasIndex(l => new { l.Union, l.PostedOn });
    }
}
