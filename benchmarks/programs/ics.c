/* Builds and writes events with libical, once for each line on standard input.
   The events come from a file of texts that end in NUL, nine an event. Tells nanoseconds an event: building
   the components, writing them, freeing them; for the line "text", the length of what it wrote and that. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SUMMARY, START, END, REVISED, UID, SEQUENCE, CATEGORY, DESCRIPTION, STATUS, FIELDS };

static char **texts;
static size_t events;

static void load(const char *path)
{
    FILE *file = fopen(path, "rb");
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *data = malloc(size);
    if (fread(data, 1, size, file) != (size_t)size) exit(1);
    fclose(file);
    size_t count = 0;
    for (long i = 0; i < size; i++) count += data[i] == 0;
    texts = malloc(count * sizeof *texts);
    char *at = data;
    for (size_t i = 0; i < count; i++, at += strlen(at) + 1) texts[i] = at;
    events = count / FIELDS;
}

static icalcomponent *build(void)
{
    icalcomponent *calendar = icalcomponent_vanew(
        ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
        icalproperty_new_prodid("-//benchmark//EN"), (void *)0);
    for (size_t i = 0; i < events; i++) {
        char **one = texts + i * FIELDS;
        icalproperty *busy = icalproperty_new_x("FREE");
        icalproperty_set_x_name(busy, "X-MICROSOFT-CDO-BUSYSTATUS");
        struct icaltriggertype trigger = icaltriggertype_from_int(0);
        icalcomponent_add_component(calendar, icalcomponent_vanew(
            ICAL_VEVENT_COMPONENT,
            icalproperty_new_summary(one[SUMMARY]),
            icalproperty_new_dtstart(icaltime_from_string(one[START])),
            icalproperty_new_dtend(icaltime_from_string(one[END])),
            icalproperty_new_dtstamp(icaltime_from_string(one[REVISED])),
            icalproperty_new_uid(one[UID]),
            icalproperty_new_sequence(atoi(one[SEQUENCE])),
            icalproperty_new_categories(one[CATEGORY]),
            icalproperty_new_description(one[DESCRIPTION]),
            icalproperty_new_lastmodified(icaltime_from_string(one[REVISED])),
            icalproperty_new_status(icalenum_string_to_status(one[STATUS])),
            icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT),
            busy,
            icalcomponent_vanew(
                ICAL_VALARM_COMPONENT,
                icalproperty_new_action(ICAL_ACTION_DISPLAY),
                icalproperty_new_description(one[SUMMARY]),
                icalproperty_new_trigger(trigger),
                (void *)0),
            (void *)0));
    }
    return calendar;
}

static double now(void)
{
    struct timespec moment;
    clock_gettime(CLOCK_MONOTONIC, &moment);
    return moment.tv_sec * 1e9 + moment.tv_nsec;
}

int main(int count, char **words)
{
    char line[16];
    if (count < 2) return 2;
    load(words[1]);
    while (fgets(line, sizeof line, stdin)) {
        double start = now();
        icalcomponent *calendar = build();
        double built = now();
        char *text = icalcomponent_as_ical_string_r(calendar);
        double written = now();
        if (!strncmp(line, "text", 4)) {
            printf("%zu\n", strlen(text));
            fwrite(text, 1, strlen(text), stdout);
        }
        free(text);
        icalcomponent_free(calendar);
        if (strncmp(line, "text", 4))
            printf("[%f, %f, %f]\n", (built - start) / events, (written - built) / events,
                   (now() - written) / events);
        fflush(stdout);
    }
    return 0;
}
